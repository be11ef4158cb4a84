package reso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The step of the build that lifts classes, on {@link Liftable} and on all of reso. */
class LiftTest {
    @TempDir
    static Path folder;

    private static Path jar;

    @BeforeAll
    static void aLiftedJar() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
        try (Stream<Path> sources = Files.list(Path.of("src/build/java"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, words, words, arguments.toArray(String[]::new)), words::toString);
        jar = folder.resolve("reso.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(Path.of("target/classes"), "", out);
            add(Path.of("target/test-classes"), "reso/Liftable", out);
        }
        try (URLClassLoader step = new URLClassLoader(new URL[] {folder.toUri().toURL()}, LiftTest.class.getClassLoader())) {
            step.loadClass("Lift").getMethod("main", String[].class).invoke(null, (Object) new String[] {jar.toString()});
        }
    }

    private static void add(Path root, String beginning, ZipOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.startsWith(beginning) && name.endsWith(".class")) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                }
            }
        }
    }

    @Test
    void liftedClassesDoWhatTheyDid() throws Exception {
        try (URLClassLoader lifted = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Supplier<?> made = (Supplier<?>) lifted.loadClass(Liftable.class.getName()).getConstructor().newInstance();
            assertEquals(new Liftable().get(), made.get());
        }
    }

    @Test
    void nothingIsLeftToInvokedynamic() throws IOException {
        List<String> left = new ArrayList<>();
        int classes = 0;
        try (ZipFile in = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                try (InputStream bytes = in.getInputStream(entry)) {
                    left.addAll(dynamicCalls(new ClassReader(bytes)));
                }
                classes += entry.getName().endsWith("$Lambdas.class") ? 1 : 0;
            }
        }
        assertEquals(List.of(), left);
        assertTrue(classes > 100, "lambdas of so few classes were lifted: " + classes);
    }

    private static List<String> dynamicCalls(ClassReader reader) {
        List<String> calls = new ArrayList<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String name, String shape, Handle bootstrap, Object... arguments) {
                        calls.add(reader.getClassName() + "." + method);
                    }
                };
            }
        }, 0);
        return calls;
    }
}
