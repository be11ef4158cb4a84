package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reso.json.Json;
import reso.json.JsonException;
import reso.json.JsonWriter;
import reso.renumber.NumberingScheme.Part;

/**
 * Moves as JSON, to be kept and applied to another language version:
 * {@code {"version":1,"moves":[{"kind":"operative","in":"R1","old":"4","new":"2"}]}}.
 */
public final class MoveMap {
    private static final int VERSION = 1;

    /** Text that is no such map; the message says why. */
    public static final class UnreadableMapException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableMapException(String message) {
            super(message);
        }
    }

    private MoveMap() {}

    public static String write(List<Move> moves) {
        return JsonWriter.pretty(map -> map.field("version", VERSION).objects("moves", moves, (out, move) ->
                out.field("kind", kind(move.part())).field("in", move.within()).field("old", move.old()).field("new", move.now()))) + "\n";
    }

    private static String kind(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    public static List<Move> read(String text) throws UnreadableMapException {
        Json map;
        try {
            map = Json.parse(text);
        } catch (JsonException e) {
            throw new UnreadableMapException("is no JSON: " + e.getMessage());
        }
        if (map.get("version").number(0) != VERSION || !map.get("moves").isArray()) {
            throw new UnreadableMapException("is no map that reso renumber --map has written (version " + VERSION + ")");
        }
        List<Move> moves = new ArrayList<>();
        for (Json move : map.get("moves").items()) {
            moves.add(move(move));
        }
        return moves;
    }

    private static Move move(Json move) throws UnreadableMapException {
        Optional<Part> part = Stream.of(Part.values()).filter(one -> kind(one).equals(move.get("kind").text(""))).findFirst();
        boolean complete = Set.of("in", "old", "new").stream().allMatch(field -> move.get(field).isText());
        String now = move.get("new").text("");
        if (part.isEmpty() || !complete || !now.matches("[1-9][0-9]{0,4}( [a-z]{1,9})?") || part.get() != Part.OPERATIVE && now.indexOf(' ') >= 0) {
            throw new UnreadableMapException("holds a move that is not one: " + move);
        }
        return new Move(part.get(), move.get("in").text(""), move.get("old").text(""), now);
    }
}
