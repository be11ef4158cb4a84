package reso.language;

import java.util.List;
import reso.json.Json;

/**
 * The marks of one language.
 *
 * @param spaceBefore what stands before a high mark ({@code ; : ? !}); empty in most languages, U+00A0 in French
 * @param quotes the opening and the closing quotation mark, with the space that belongs to them
 * @param apostrophe the typographic apostrophe
 * @param notesAfterPunctuation whether a note mark follows the comma («rights,¹») or precedes it
 * @param notesInBrackets whether the number of a note stands in brackets, «rights(1)»
 * @param bodyCommaInside whether the comma of the issuing-body line is emphasised with it
 */
public record Typography(char comma, char semicolon, char colon, char fullStop, String spaceBefore, List<String> quotes,
        char apostrophe, boolean notesAfterPunctuation, boolean notesInBrackets, boolean bodyCommaInside) {

    static Typography of(Json json) {
        return new Typography(mark(json, "comma"), mark(json, "semicolon"), mark(json, "colon"), mark(json, "fullStop"),
                json.get("spaceBefore").text(""), json.get("quotes").texts(),
                mark(json, "apostrophe"), json.get("noteCall").text("").equals("after"), json.get("noteBrackets").truth(false), json.get("bodyComma").text("").equals("inside"));
    }

    private static char mark(Json json, String name) {
        return json.get(name).text("?").charAt(0);
    }

    /** The mark with the space that the language sets before it. */
    public String spaced(char mark) {
        return mark == semicolon || mark == colon ? spaceBefore + mark : String.valueOf(mark);
    }
}
