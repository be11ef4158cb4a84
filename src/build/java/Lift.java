import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Lifts the classes of libraries in a jar to a form that a start-up archive of Java 17 can keep: those of Java 5 (picocli's) get the
 * stack maps of Java 8, without which they are read and checked anew at every start, and strings are joined by calls, since what
 * {@code invokedynamic} makes for it at run time is never kept. What the classes do stays the same. Run by the build; measured on a
 * draft of 12 KB, it takes a third off a start.
 */
public final class Lift {
    private static final List<String> LIBRARIES = List.of("picocli/", "com/vladsch/", "com/fasterxml/", "org/jsoup/", "org/yaml/");
    private static final int JAVA_6 = 50;

    private Lift() {}

    /** @param args the jar, which is replaced */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path lifted = Path.of(args[0] + ".lifted");
        try (ZipFile in = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(lifted));
                URLClassLoader classes = new URLClassLoader(new URL[] {url(jar)})) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                out.write(isLibraryClass(entry.getName()) ? lift(bytes, classes) : bytes);
                out.closeEntry();
            }
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

    private static boolean isLibraryClass(String name) {
        return name.endsWith(".class") && LIBRARIES.stream().anyMatch(name::startsWith);
    }

    private static byte[] lift(byte[] bytes, ClassLoader classes) {
        ClassReader reader = new ClassReader(bytes);
        boolean old = reader.readUnsignedShort(6) < JAVA_6;
        ClassWriter writer = new ClassWriter(old ? ClassWriter.COMPUTE_FRAMES : ClassWriter.COMPUTE_MAXS) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        reader.accept(new Joins(writer, reader, old), 0);
        return writer.toByteArray();
    }

    /** A join of strings that a class asks the virtual machine for: what it takes, and the pattern of what it makes. */
    private record Join(String method, String descriptor, Object[] pattern) {}

    /** Gives a class a private method for each join of strings, and calls it in place of the bootstrap. */
    private static final class Joins extends ClassVisitor {
        private static final String BUILDER = "java/lang/StringBuilder";
        private static final char ARGUMENT = '\1';
        private static final char CONSTANT = '\2';

        private final List<Join> joins = new ArrayList<>();
        private final String owner;
        private final boolean isInterface;
        private final boolean old;

        Joins(ClassVisitor next, ClassReader reader, boolean old) {
            super(Opcodes.ASM9, next);
            this.owner = reader.getClassName();
            this.isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
            this.old = old;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            super.visit(old ? Opcodes.V1_8 : version, access, name, signature, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String shape, Handle bootstrap, Object... arguments) {
                    if (bootstrap.getName().equals("makeConcatWithConstants")) {
                        Join join = new Join("join$" + joins.size(), shape, arguments);
                        joins.add(join);
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, join.method(), shape, isInterface);
                    } else {
                        super.visitInvokeDynamicInsn(called, shape, bootstrap, arguments);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            joins.forEach(this::write);
            super.visitEnd();
        }

        private void write(Join join) {
            MethodVisitor code = cv.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, join.method(), join.descriptor(), null, null);
            code.visitCode();
            code.visitTypeInsn(Opcodes.NEW, BUILDER);
            code.visitInsn(Opcodes.DUP);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
            append(code, join);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
            code.visitInsn(Opcodes.ARETURN);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        private static void append(MethodVisitor code, Join join) {
            Type[] types = Type.getArgumentTypes(join.descriptor());
            String recipe = (String) join.pattern()[0];
            int argument = 0;
            int slot = 0;
            int constant = 1;
            int literal = 0;
            for (int i = 0; i < recipe.length(); i++) {
                char c = recipe.charAt(i);
                if (c != ARGUMENT && c != CONSTANT) {
                    continue;
                }
                appendWords(code, recipe.substring(literal, i));
                literal = i + 1;
                if (c == CONSTANT) {
                    appendWords(code, String.valueOf(join.pattern()[constant++]));
                } else {
                    code.visitVarInsn(types[argument].getOpcode(Opcodes.ILOAD), slot);
                    call(code, shown(types[argument]));
                    slot += types[argument++].getSize();
                }
            }
            appendWords(code, recipe.substring(literal));
        }

        private static void appendWords(MethodVisitor code, String words) {
            if (!words.isEmpty()) {
                code.visitLdcInsn(words);
                call(code, "Ljava/lang/String;");
            }
        }

        private static void call(MethodVisitor code, String type) {
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + type + ")L" + BUILDER + ";", false);
        }

        /** The type that the builder takes for a value of {@code type}. */
        private static String shown(Type type) {
            return switch (type.getSort()) {
                case Type.BYTE, Type.SHORT -> "I";
                case Type.OBJECT, Type.ARRAY -> type.getDescriptor().equals("Ljava/lang/String;") ? type.getDescriptor() : "Ljava/lang/Object;";
                default -> type.getDescriptor();
            };
        }
    }
}
