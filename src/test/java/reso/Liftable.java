package reso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of everything that the compiler leaves to {@code invokedynamic}, with what comes of it. */
public final class Liftable implements Supplier<List<String>> {
    private final String mine = "mine";

    private record Nothing() {}

    private record Everything(boolean z, char c, byte b, short s, int i, long j, float f, double d, String l, int[] a) {}

    /** Two interfaces that no class can be of as both stand: the method of one has code in the other. */
    private interface Speaker {
        String speak();

        default String answer() {
            return "no answer to " + speak();
        }
    }

    private interface Answerer {
        String answer();
    }

    private interface Doubler<T extends Comparable<T>> {
        int more(T one, T other);

        static <T extends Comparable<T>> Doubler<T> twice() {
            return (one, other) -> 2 * one.compareTo(other);
        }
    }

    private static final class Inner {
        private final String word;

        private Inner(String word) {
            this.word = word;
        }

        private String word() {
            return word;
        }

        Supplier<String> said() {
            return this::word;
        }
    }

    @Override
    public List<String> get() {
        List<String> results = new ArrayList<>();
        addLambdas(results::add, true, 'c', (byte) 1, (short) 2, 3, 4L, 5f, 6d);
        addReferences(results::add);
        addRecords(results::add);
        addJoins(results::add);
        return results;
    }

    private void addLambdas(Consumer<String> to, boolean z, char c, byte b, short s, int i, long j, float f, double d) {
        Supplier<Object> all = () -> List.of(z, c, b, s, i, j, f, d, mine);
        BooleanSupplier flag = () -> z && mine.length() > 3;
        LongSupplier sum = () -> j + i + b + s + c;
        DoubleUnaryOperator times = x -> x * d + f;
        BiFunction<Long, Double, Object> boxed = (x, y) -> x + y + j;
        Speaker speaker = () -> mine + d;
        Answerer answerer = () -> "answer " + j;
        Runnable nothing = () -> to.accept("ran");
        nothing.run();
        Stream.of(all.get(), flag.getAsBoolean(), sum.getAsLong(), times.applyAsDouble(2), boxed.apply(3L, 0.5), speaker.answer(), answerer.answer(),
                Doubler.<String>twice().more("a", "c")).map(Object::toString).forEach(to);
    }

    private void addReferences(Consumer<String> to) {
        Function<Integer, Integer> unboxes = Math::abs;
        ToIntFunction<Integer> toInt = Integer::intValue;
        ToLongFunction<Integer> widens = Integer::intValue;
        ToDoubleFunction<Long> widensMore = Long::longValue;
        IntToLongFunction widensItself = Math::abs;
        IntFunction<Object> boxes = Integer::valueOf;
        Supplier<Object> boxesKept = Boolean.TRUE::booleanValue;
        Function<String, Inner> makes = Inner::new;
        IntFunction<int[]> array = int[]::new;
        Predicate<String> negated = Predicate.not(String::isEmpty);
        Function<Inner, String> asks = Inner::word;
        Consumer<String> drops = mine::indexOf;
        drops.accept("m");
        Comparator<String> order = Comparator.comparing(String::length).thenComparing(String::compareTo).reversed();
        Stream.of(unboxes.apply(-7), toInt.applyAsInt(8), widens.applyAsLong(9), widensMore.applyAsDouble(10L), widensItself.applyAsLong(-11), boxes.apply(12),
                boxesKept.get(), makes.apply("made").said().get(), array.apply(3).length, negated.test(""), asks.apply(new Inner("asked")),
                Stream.of("b", "aa", "a").sorted(order).toList(), IntStream.range(0, 3).mapToObj(Integer::toString).toList()).map(Object::toString).forEach(to);
    }

    private static void addRecords(Consumer<String> to) {
        int[] array = {1};
        Everything one = new Everything(true, 'c', (byte) 1, (short) 2, 3, 4L, Float.NaN, -0.0, null, array);
        Everything same = new Everything(true, 'c', (byte) 1, (short) 2, 3, 4L, Float.NaN, -0.0, null, array);
        Everything other = new Everything(true, 'c', (byte) 1, (short) 2, 3, 4L, Float.NaN, 0.0, null, array);
        Everything without = new Everything(false, 'c', (byte) 1, (short) 2, 3, 4L, 1f, 0.5, "words", null);
        to.accept(one.equals(same) + " " + one.equals(other) + " " + one.equals(null) + " " + new Nothing().equals(new Nothing()) + " " + one.equals(to));
        to.accept(without.hashCode() + " " + (one.hashCode() == same.hashCode()) + " " + new Nothing().hashCode() + " " + new Nothing() + " " + without);
    }

    private static void addJoins(Consumer<String> to) {
        char[] letters = {'a'};
        byte small = -1;
        Object none = null;
        to.accept("z" + (letters.length > 0) + letters[0] + small + (short) -2 + letters.length + 4L + 5f + 6d + none + "\1\2");
    }
}
