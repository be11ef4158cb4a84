package reso.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import reso.finding.RuleInfo;

/** Finds the configuration of a file: the nearest one upwards from its folder. Each folder is looked at once. Not for several threads. */
public final class ConfigFinder {
    private static final List<String> NAMES = List.of(".reso.yml", ".reso.json");

    private final ConfigReader reader;
    private final Path home;
    private final Map<Path, Config> found = new HashMap<>();

    /**
     * @param rules that a configuration may speak of
     * @param home the folder that the names of configurations are shown from
     */
    public ConfigFinder(Collection<RuleInfo> rules, Path home) {
        this.reader = new ConfigReader(rules);
        this.home = home.toAbsolutePath().normalize();
    }

    /** One file, whatever it is called. */
    public Config read(Path file) throws ConfigException, IOException {
        return reader.read(file, shown(file));
    }

    /** The configuration of the files in {@code folder}; {@link Config#NONE} where there is none up to the root. */
    public Config nearest(Path folder) throws ConfigException, IOException {
        Path at = folder.toAbsolutePath().normalize();
        Config known = found.get(at);
        if (known == null) {
            Optional<Path> own = own(at);
            known = own.isPresent() ? read(own.get()) : at.getParent() == null ? Config.NONE : nearest(at.getParent());
            found.put(at, known);
        }
        return known;
    }

    private Optional<Path> own(Path folder) throws ConfigException {
        List<Path> own = NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).toList();
        if (own.size() > 1) {
            throw new ConfigException(shown(own.get(0)) + ": stands beside " + own.get(1).getFileName() + "; one folder has one configuration");
        }
        return own.stream().findFirst();
    }

    private String shown(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        boolean comparable = Objects.equals(whole.getRoot(), home.getRoot());
        return (comparable ? home.relativize(whole) : whole).toString().replace('\\', '/');
    }
}
