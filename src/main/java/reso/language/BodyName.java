package reso.language;

/**
 * The name of a body as it is compared: folded and without spaces, folded once for all the lines it is held against.
 *
 * @param head the name, or what stands before its {@code {ordinal}}
 * @param tail what stands after the ordinal, which may be any few words; null in a name that has none
 */
record BodyName(Body body, String head, String tail) {
    private static final int LONGEST_ORDINAL = 40;

    static BodyName of(Body body) {
        String[] around = Folded.fold(body.name()).replace(" ", "").split("\\{ordinal\\}", 2);
        return new BodyName(body, around[0], around.length == 1 ? null : around[1]);
    }

    boolean is(String line) {
        if (tail == null) {
            return line.equals(head);
        }
        int ordinal = line.length() - head.length() - tail.length();
        return ordinal >= 1 && ordinal <= LONGEST_ORDINAL && line.startsWith(head) && line.endsWith(tail)
                && line.substring(head.length(), head.length() + ordinal).indexOf(',') < 0;
    }
}
