import java.util.ArrayList;
import java.util.List;

/** The companion classes of one class: one, unless the interfaces of its lambdas get in each other's way. */
final class Companions {
    private final List<Companion> all = new ArrayList<>();
    private final String owner;
    private final int version;
    private final ClassLoader classes;

    Companions(String owner, int version, ClassLoader classes) {
        this.owner = owner;
        this.version = version;
        this.classes = classes;
    }

    /** The companion that is to be of the interface {@code type}. */
    Companion of(String type) {
        Methods methods = Methods.of(type, classes);
        for (Companion companion : all) {
            if (companion.takes(methods)) {
                return companion;
            }
        }
        Companion companion = new Companion(owner + "$Lambdas" + (all.isEmpty() ? "" : all.size() + 1), version);
        companion.takes(methods);
        all.add(companion);
        return companion;
    }

    List<Companion> all() {
        return all;
    }

    List<String> names() {
        return all.stream().map(Companion::name).toList();
    }
}
