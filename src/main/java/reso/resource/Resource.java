package reso.resource;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Opens resources. Where reso runs from its jar they are taken from it directly: a class loader would ask every module of Java
 * for each of them first, which at a start takes longer than to read them.
 */
public final class Resource {
    private static final Optional<ZipFile> JAR = jar();

    private Resource() {}

    /** The one jar that the program is started with; where it is a library of another program, the class loader knows best. */
    private static Optional<ZipFile> jar() {
        String classPath = System.getProperty("java.class.path", "");
        if (!classPath.endsWith(".jar") || classPath.contains(File.pathSeparator)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ZipFile(classPath)).filter(jar -> jar.getEntry("reso/resource/Resource.class") != null);
        } catch (IOException e) {
            // The class loader got here somehow, and finds the resources too.
            return Optional.empty();
        }
    }

    /** The resource at an absolute path, {@code /reso/profiles.json}, for the caller to close; nothing where there is none. */
    public static Optional<InputStream> open(String path) throws IOException {
        if (JAR.isEmpty()) {
            return Optional.ofNullable(Resource.class.getResourceAsStream(path));
        }
        ZipEntry entry = JAR.get().getEntry(path.substring(1));
        return entry == null ? Optional.empty() : Optional.of(JAR.get().getInputStream(entry));
    }

    /** The resource that must be there. */
    public static InputStream need(String path) throws IOException {
        return open(path).orElseThrow(() -> new IOException("no resource " + path));
    }
}
