import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Which new classes join the nest of an outermost class, whose members may call what is private in one another. */
final class Nests {
    private final Map<String, List<String>> members = new TreeMap<>();

    /** The outermost class of the nest that a class is of; itself, where it names no other. */
    String host(ClassReader reader) {
        String[] host = {reader.getClassName()};
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitNestHost(String name) {
                host[0] = name;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return host[0];
    }

    void add(ClassReader reader, List<String> names) {
        if (!names.isEmpty()) {
            members.computeIfAbsent(host(reader), host -> new ArrayList<>()).addAll(names);
        }
    }

    Set<String> hosts() {
        return members.keySet();
    }

    /** The class {@code host}, which now also names the new members of its nest. */
    byte[] enlarged(String host, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(writer, 0);
        members.get(host).forEach(writer::visitNestMember);
        return writer.toByteArray();
    }
}
