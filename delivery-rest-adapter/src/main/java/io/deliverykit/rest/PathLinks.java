package io.deliverykit.rest;

import io.deliverykit.lifecycle.Ref;
import jakarta.ws.rs.core.UriBuilder;

/** Where things are, as path-absolute references, so that no proxy in front needs to be known. */
final class PathLinks {
    private final String base;

    PathLinks(Call call) {
        base = call.basePath();
    }

    String documents(String type) {
        return at("documents", type);
    }

    String document(Ref<?> ref) {
        return at("documents", ref.type(), ref.id());
    }

    String action(Ref<?> ref, String command) {
        return at("documents", ref.type(), ref.id(), "actions", command);
    }

    String lifecycle(String type) {
        return at("lifecycles", type);
    }

    /** A slash or a percent sign in an id is encoded: it is one part of the path. */
    private String at(String... parts) {
        UriBuilder path = UriBuilder.fromUri(base);
        String[] names = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            names[i] = "{part" + i + "}";
        }
        return path.segment(names).build((Object[]) parts).getRawPath();
    }
}
