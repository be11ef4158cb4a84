package reso.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to read, or the reason why there is nothing.
 *
 * @param name as it is reported
 * @param path of a file; empty for standard input
 * @param named whether it was named itself, and is not only one of a folder's files
 * @param trouble what is wrong before anything was read
 */
record Input(String name, Optional<Path> path, boolean named, Optional<String> trouble) {

    static Input file(String name, Path path, boolean named) {
        return new Input(name, Optional.of(path), named, Optional.empty());
    }

    static Input standard(String name) {
        return new Input(name, Optional.empty(), true, Optional.empty());
    }

    static Input trouble(String name, String what) {
        return new Input(name, Optional.empty(), true, Optional.of(what));
    }

    boolean isStandard() {
        return path.isEmpty() && trouble.isEmpty();
    }
}
