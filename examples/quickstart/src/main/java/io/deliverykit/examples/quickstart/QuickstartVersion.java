package io.deliverykit.examples.quickstart;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class QuickstartVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Quickstart.class.getPackage().getImplementationVersion();
        return new String[] {"quickstart " + (version == null ? "(unpackaged)" : version)};
    }
}
