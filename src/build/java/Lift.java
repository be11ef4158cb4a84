import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Lifts the classes in a jar to a form that starts fast and that a start-up archive of Java 17 keeps: those of Java 5 (picocli's) get
 * the stack maps of Java 8, without which they are read and checked anew at every start, and nothing is left to {@code invokedynamic},
 * whose code is made at run time: joins of strings become calls, lambdas become objects of a class beside their own, and records get
 * methods that are written out. What the classes do stays the same. Run by the build on the whole jar, which it replaces.
 */
public final class Lift {
    private static final List<String> LIFTED = List.of("reso/", "picocli/", "com/vladsch/", "com/fasterxml/", "org/jsoup/", "org/yaml/");
    private static final String CLASS = ".class";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Nests nests = new Nests();
    private final ClassLoader classes;

    private Lift(ClassLoader classes) {
        this.classes = classes;
    }

    /** @param args the jar, which is replaced */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path lifted = Path.of(args[0] + ".lifted");
        try (ZipFile in = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(lifted));
                URLClassLoader classes = new URLClassLoader(new URL[] {url(jar)})) {
            new Lift(classes).run(in, out);
        }
        Files.move(lifted, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Entries keep their order, with the classes that are new at the end; all have the time that the build gives to every entry. */
    private void run(ZipFile in, ZipOutputStream out) throws IOException {
        List<? extends ZipEntry> originals = Collections.list(in.entries());
        for (ZipEntry entry : originals) {
            entries.put(entry.getName(), in.getInputStream(entry).readAllBytes());
        }
        for (ZipEntry entry : originals) {
            if (entry.getName().endsWith(CLASS) && LIFTED.stream().anyMatch(entry.getName()::startsWith)) {
                entries.put(entry.getName(), lifted(entries.get(entry.getName())));
            }
        }
        nests.hosts().forEach(host -> entries.compute(host + CLASS, (name, bytes) -> nests.enlarged(host, bytes)));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            ZipEntry copy = new ZipEntry(entry.getKey());
            copy.setTime(originals.get(0).getTime());
            out.putNextEntry(copy);
            out.write(entry.getValue());
            out.closeEntry();
        }
    }

    private byte[] lifted(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        int version = reader.readUnsignedShort(6);
        ClassWriter writer = writer(version < Opcodes.V1_6 ? ClassWriter.COMPUTE_FRAMES : ClassWriter.COMPUTE_MAXS);
        if (version < Opcodes.V11) {
            reader.accept(new Joins(new Lifted(writer), reader), 0);
        } else {
            // From here on a class beside another may call what is private in it.
            Companions companions = new Companions(reader.getClassName(), version, classes);
            reader.accept(new Lambdas(new RecordMethods(new Joins(writer, reader), reader), companions), 0);
            nests.add(reader, companions.names());
            companions.all().forEach(one -> entries.put(one.name() + CLASS, one.written(nests.host(reader), writer(ClassWriter.COMPUTE_FRAMES))));
        }
        return writer.toByteArray();
    }

    private ClassWriter writer(int flags) {
        return new ClassWriter(flags) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
    }

    /** What is older than Java 6 becomes Java 8; the stack maps are the writer's. */
    private static final class Lifted extends ClassVisitor {
        Lifted(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            super.visit(version < Opcodes.V1_6 ? Opcodes.V1_8 : version, access, name, signature, parent, interfaces);
        }
    }
}
