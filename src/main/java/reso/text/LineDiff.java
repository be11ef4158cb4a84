package reso.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines two texts have in common. Lines that stand once in each are paired first, and what lies between two pairs is
 * compared by itself, so that time stays near the number of lines; only a large stretch without any such line counts as new.
 */
final class LineDiff {
    private static final long LARGEST_TABLE = 4_000_000;
    private static final int DEEPEST = 24;

    /** Lines from {@code fromA} to {@code toA} of the old text became lines from {@code fromB} to {@code toB} of the new one. */
    record Change(int fromA, int toA, int fromB, int toB) {}

    private final List<String> a;
    private final List<String> b;
    private final List<Change> changes = new ArrayList<>();

    private LineDiff(List<String> a, List<String> b) {
        this.a = a;
        this.b = b;
    }

    /** The changes in order; no two of them touch. */
    static List<Change> changes(List<String> a, List<String> b) {
        LineDiff diff = new LineDiff(a, b);
        diff.compare(new Change(0, a.size(), 0, b.size()), 0);
        return diff.changes;
    }

    private void compare(Change whole, int depth) {
        Change block = trimmed(whole);
        if (block.fromA == block.toA || block.fromB == block.toB) {
            add(block);
            return;
        }
        List<int[]> pairs = depth < DEEPEST ? pairs(block) : List.of();
        if (pairs.isEmpty()) {
            compareAll(block);
            return;
        }
        int fromA = block.fromA;
        int fromB = block.fromB;
        for (int[] pair : pairs) {
            compare(new Change(fromA, pair[0], fromB, pair[1]), depth + 1);
            fromA = pair[0] + 1;
            fromB = pair[1] + 1;
        }
        compare(new Change(fromA, block.toA, fromB, block.toB), depth + 1);
    }

    private Change trimmed(Change block) {
        int fromA = block.fromA;
        int fromB = block.fromB;
        while (fromA < block.toA && fromB < block.toB && a.get(fromA).equals(b.get(fromB))) {
            fromA++;
            fromB++;
        }
        int toA = block.toA;
        int toB = block.toB;
        while (toA > fromA && toB > fromB && a.get(toA - 1).equals(b.get(toB - 1))) {
            toA--;
            toB--;
        }
        return new Change(fromA, toA, fromB, toB);
    }

    private void add(Change block) {
        if (block.fromA < block.toA || block.fromB < block.toB) {
            changes.add(block);
        }
    }

    /** Lines that stand once in each text and in the same order in both: the longest such row, as pairs of places. */
    private List<int[]> pairs(Change block) {
        Map<String, Integer> inA = once(a, block.fromA, block.toA);
        Map<String, Integer> inB = once(b, block.fromB, block.toB);
        List<int[]> common = new ArrayList<>();
        for (int i = block.fromA; i < block.toA; i++) {
            if (inA.getOrDefault(a.get(i), -1) == i && inB.getOrDefault(a.get(i), -1) >= 0) {
                common.add(new int[] {i, inB.get(a.get(i))});
            }
        }
        return rising(common);
    }

    private static Map<String, Integer> once(List<String> lines, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(lines.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    /** The longest row of pairs whose second places rise. */
    private static List<int[]> rising(List<int[]> pairs) {
        int[] ends = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(ends[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] row = new int[length][];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            row[--length] = pairs.get(i);
        }
        return Arrays.asList(row);
    }

    /** The longest common row of lines by a table; a stretch too large for one is new as a whole. */
    private void compareAll(Change block) {
        int n = block.toA - block.fromA;
        int m = block.toB - block.fromB;
        if ((long) n * m > LARGEST_TABLE) {
            add(block);
            return;
        }
        int[][] longest = table(block, n, m);
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            int startI = i;
            int startJ = j;
            while (i < n || j < m) {
                if (i < n && j < m && same(block, i, j)) {
                    break;
                }
                boolean old = j == m || i < n && longest[i + 1][j] >= longest[i][j + 1];
                i += old ? 1 : 0;
                j += old ? 0 : 1;
            }
            add(new Change(block.fromA + startI, block.fromA + i, block.fromB + startJ, block.fromB + j));
            while (i < n && j < m && same(block, i, j)) {
                i++;
                j++;
            }
        }
    }

    private int[][] table(Change block, int n, int m) {
        int[][] longest = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                longest[i][j] = same(block, i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private boolean same(Change block, int i, int j) {
        return a.get(block.fromA + i).equals(b.get(block.fromB + j));
    }
}
