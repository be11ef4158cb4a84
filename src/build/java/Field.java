import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Where a companion keeps a value: a field is shared by all lambdas that keep a value of one kind in one place. */
record Field(String name, Type type) {

    /** The fields of what a lambda keeps. */
    static List<Field> all(Type[] kept) {
        return IntStream.range(0, kept.length).mapToObj(i -> of(kept, i)).toList();
    }

    private static Field of(Type[] kept, int index) {
        String kind = Values.kind(kept[index]);
        long before = Stream.of(kept).limit(index).filter(type -> Values.kind(type).equals(kind)).count();
        return new Field(kind + before, kind.equals("L") ? Values.OBJECT : Type.getType(kind));
    }
}
