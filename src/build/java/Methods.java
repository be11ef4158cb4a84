import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * The methods that objects of an interface have, by name and types.
 *
 * @param written true for those that come with code
 */
record Methods(String type, Map<String, Boolean> written) {

    static Methods of(String type, ClassLoader classes) {
        try {
            Map<String, Boolean> written = new TreeMap<>();
            Stream.of(Class.forName(type.replace('/', '.'), false, classes).getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> written.merge(method.getName() + Type.getMethodDescriptor(method), method.isDefault(), Boolean::logicalOr));
            return new Methods(type, written);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not in the jar: " + type, e);
        }
    }

    /** Whether one class can be of both interfaces, and each find only what it would find alone. */
    boolean goWith(Methods other) {
        return type.equals(other.type) || written.keySet().stream().noneMatch(method -> other.written.containsKey(method) && (written.get(method) || other.written.get(method)));
    }
}
