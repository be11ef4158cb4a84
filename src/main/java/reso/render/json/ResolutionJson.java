package reso.render.json;

import java.util.List;
import reso.json.JsonWriter;
import reso.model.Annex;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.render.CitedDraft;
import reso.render.NoteIndex;
import reso.text.Position;
import reso.text.SourceText;
import reso.text.Span;

/**
 * The JSON of a resolution. Lines and columns count from 1, columns in code points; an end is the place after the last
 * character. The masthead also lists all its lines, so that words which were not told apart are not lost.
 */
public final class ResolutionJson {
    private static final int VERSION = 1;

    private final CitedDraft draft;
    private final Resolution resolution;
    private final SourceText source;

    private ResolutionJson(CitedDraft draft) {
        this.draft = draft;
        this.resolution = draft.resolution();
        this.source = resolution.source();
    }

    /** On one line, without a line break at its end. */
    public static String line(CitedDraft draft) {
        return JsonWriter.line(new ResolutionJson(draft)::write);
    }

    /** Indented, for people. */
    public static String pretty(CitedDraft draft) {
        return JsonWriter.pretty(new ResolutionJson(draft)::write);
    }

    /** What stands in the place of a file that could not be read. */
    public static String error(String path, String code, String message) {
        return CitationJson.line(CitationJson.error(path, code, message)).stripTrailing();
    }

    private void write(JsonWriter json) {
        Masthead masthead = resolution.masthead();
        json.field("version", VERSION).field("path", source.path()).field("language", resolution.language().code());
        json.field("organ", resolution.organ().isEmpty() ? null : resolution.organ());
        json.field("symbol", masthead.value(Item.SYMBOL));
        json.object("masthead", out -> masthead(out, masthead));
        json.field("title", masthead.value(Item.TITLE));
        issuingBody(json);
        json.objects("paragraphs", resolution.paragraphs(), this::paragraph);
        NoteIndex index = new NoteIndex(resolution);
        json.objects("notes", resolution.notes(), (out, note) -> note(out, note, index.callsOf(note)));
        CitationJson.citations(json, draft);
        json.objects("annexes", resolution.annexes(), this::annex);
    }

    private void masthead(JsonWriter json, Masthead masthead) {
        json.field("distribution", masthead.value(Item.DISTRIBUTION)).field("date", masthead.value(Item.DATE));
        json.field("originalLanguage", masthead.value(Item.ORIGINAL_LANGUAGE)).field("session", masthead.value(Item.SESSION));
        json.field("agendaItem", masthead.value(Item.AGENDA_ITEM)).field("sponsors", masthead.value(Item.SPONSORS));
        json.field("documentType", masthead.value(Item.DOCUMENT_TYPE));
        json.field("organization", masthead.value(Item.ORGANIZATION)).field("organ", masthead.value(Item.ORGAN));
        json.field("subsidiary", masthead.value(Item.SUBSIDIARY)).field("language", masthead.value(Item.LANGUAGE));
        json.field("meeting", masthead.value(Item.MEETING)).field("agendaTitle", masthead.value(Item.AGENDA_TITLE));
        json.field("adoption", masthead.value(Item.ADOPTION)).field("origin", masthead.value(Item.ORIGIN));
        json.field("number", masthead.value(Item.NUMBER)).field("signatories", masthead.value(Item.SIGNATORIES));
        json.objects("lines", masthead.lines(), this::mastheadLine);
    }

    private void mastheadLine(JsonWriter json, Masthead.Line line) {
        json.field("text", line.value());
        place(json, line.span());
        json.texts("notes", line.prose().calls().stream().map(NoteCall::marker).toList());
    }

    private void issuingBody(JsonWriter json) {
        if (resolution.issuingBody().isEmpty()) {
            json.field("issuingBody", (String) null);
            return;
        }
        Paragraph body = resolution.issuingBody().get();
        json.object("issuingBody", out -> {
            out.field("text", body.text());
            start(out, body.span());
        });
    }

    private void paragraph(JsonWriter json, Paragraph paragraph) {
        json.field("address", paragraph.address().toString()).field("kind", paragraph.kind().word()).field("label", paragraph.labelText());
        json.field("opening", paragraph.opening().map(Opening::text)).field("text", paragraph.text());
        place(json, paragraph.span());
        json.texts("notes", paragraph.prose().calls().stream().map(NoteCall::marker).toList());
        json.objects("children", paragraph.children(), this::paragraph);
    }

    private void note(JsonWriter json, Note note, List<NoteCall> calls) {
        json.field("marker", note.marker()).field("text", note.text());
        start(json, note.span());
        json.objects("calls", calls, (out, call) -> start(out, call.span()));
    }

    private void annex(JsonWriter json, Annex annex) {
        json.field("name", annex.name()).field("heading", annex.heading());
        place(json, annex.span());
        json.objects("paragraphs", annex.paragraphs(), this::paragraph);
    }

    private void start(JsonWriter json, Span span) {
        Position start = source.positionAt(span.start());
        json.field("line", start.line()).field("column", start.column());
    }

    private void place(JsonWriter json, Span span) {
        start(json, span);
        Position end = source.positionAt(span.end());
        json.field("endLine", end.line()).field("endColumn", end.column());
    }
}
