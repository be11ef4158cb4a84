package reso.render.markdown;

import java.util.ArrayList;
import java.util.List;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.NoteStyle;
import reso.text.SourceText;
import reso.text.Span;

/** Writes the marks of notes. A mark that a notation cannot express ({@code *}, a name) keeps one that can. */
final class NoteMarks {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MOST_DIGITS = 4;

    private final NoteNotation notation;
    private final SourceText source;

    NoteMarks(NoteNotation notation, SourceText source) {
        this.notation = notation;
        this.source = source;
    }

    /** The marks that stand at one place. */
    String calls(List<NoteCall> calls) {
        StringBuilder out = new StringBuilder();
        List<String> raised = new ArrayList<>();
        for (NoteCall call : calls) {
            NoteStyle style = style(call.style(), call.marker());
            if (style == NoteStyle.SUP) {
                raised.add(inSuperscript(call.marker(), call.span()));
            } else {
                flush(raised, out);
                out.append(mark(style, call.marker(), call.span()));
            }
        }
        flush(raised, out);
        return out.toString();
    }

    private static void flush(List<String> raised, StringBuilder out) {
        if (!raised.isEmpty()) {
            out.append("<sup>").append(String.join(",", raised)).append("</sup>");
            raised.clear();
        }
    }

    /** What the text of a note begins with. */
    String before(Note note) {
        NoteStyle style = style(note.style(), note.marker());
        return mark(style, note.marker(), note.markerSpan()) + (style == NoteStyle.MARKDOWN ? ": " : " ");
    }

    private NoteStyle style(NoteStyle own, String marker) {
        NoteStyle wanted = switch (notation) {
            case KEEP -> own == NoteStyle.BARE ? NoteStyle.SUP : own;
            case MARKDOWN -> NoteStyle.MARKDOWN;
            case SUP -> NoteStyle.SUP;
        };
        boolean sign = marker.chars().noneMatch(Character::isLetterOrDigit);
        if (wanted == NoteStyle.MARKDOWN && sign) {
            return NoteStyle.SUP;
        }
        return wanted == NoteStyle.SUP && !sign && !isShort(marker) ? NoteStyle.MARKDOWN : wanted;
    }

    /** Digits, or one letter, may be raised; a longer name would be read as a word. */
    private static boolean isShort(String marker) {
        return marker.length() <= MOST_DIGITS && marker.chars().allMatch(Character::isDigit) || marker.length() == 1;
    }

    private String mark(NoteStyle style, String marker, Span span) {
        return switch (style) {
            case MARKDOWN -> "[^" + marker + "]";
            case SUPERSCRIPT -> superscript(marker);
            case SUP, BARE -> "<sup>" + inSuperscript(marker, span) + "</sup>";
        };
    }

    private String inSuperscript(String marker, Span span) {
        boolean letter = Character.isLetter(marker.charAt(0));
        return letter || source.slice(span).indexOf('(') >= 0 ? "(" + marker + ")" : marker.replace("*", "\\*");
    }

    private static String superscript(String marker) {
        StringBuilder out = new StringBuilder();
        marker.chars().forEach(c -> out.append(SUPERSCRIPTS.charAt(Character.digit(c, 10))));
        return out.toString();
    }
}
