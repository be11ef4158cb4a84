package reso.catalogue;

import java.util.Optional;
import reso.citation.Symbol;

/**
 * Where documents are read on the web.
 *
 * @param template with {@code {lang}} for a two-letter code and {@code {symbol}} for the symbol's address
 */
public record Links(String template) {
    /** The document service of the United Nations. */
    public static final Links OFFICIAL = new Links("https://docs.un.org/{lang}/{symbol}");

    /** Nothing for documents that are not issued on their own. */
    public Optional<String> url(Symbol symbol, String languageCode) {
        return symbol.address().map(address -> template.replace("{lang}", languageCode).replace("{symbol}", address).replace(" ", "%20"));
    }

    /** The volume of the United Nations Treaty Series; on which of its pages a treaty begins is not known. */
    public static String volume(int volume) {
        return "https://treaties.un.org/doc/Publication/UNTS/Volume%20" + volume + "/v" + volume + ".pdf";
    }
}
