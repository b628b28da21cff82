package io.deliverykit.examples.quickstart.history;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A place where files lie: a directory, or a folder of the class path. */
interface Folder {

    InputStream open(String name) throws IOException;

    static Folder of(Path directory) {
        return name -> {
            Path file = directory.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new FileNotFoundException("there is no file " + file);
            }
            return Files.newInputStream(file);
        };
    }

    static Folder onClassPath(String folder) {
        return name -> {
            InputStream in = Folder.class.getResourceAsStream(folder + "/" + name);
            if (in == null) {
                throw new FileNotFoundException("there is no " + folder + "/" + name + " on the class path");
            }
            return in;
        };
    }
}
