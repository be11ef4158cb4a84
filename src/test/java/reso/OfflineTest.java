package reso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reso.citation.CitationFinder;
import reso.text.SourceText;

/** Drafts are nobody else's business: nothing in reso can reach a network. */
class OfflineTest {

    @Test
    void nothingKnowsHowToOpenAConnection() {
        noClasses().should().dependOnClassesThat().haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|MulticastSocket|URL|URLConnection|HttpURLConnection"
                + "|InetAddress|URLClassLoader)|java\\.net\\.http\\..*|javax\\.net\\..*|java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram)Channel|sun\\.net\\..*")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("reso"));
    }

    @Test
    void resolvingAsksForNoConnection() {
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException fault) {
                asked.add(uri);
            }
        });
        try {
            Reso reso = new Reso();
            var draft = reso.read(SourceText.of("d.md", "The General Assembly,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n1. *Decides* to meet."), Optional.empty());
            assertEquals(1, CitationFinder.find(draft).size());
            assertEquals("resolved", reso.resolve(draft).get(0).status());
        } finally {
            ProxySelector.setDefault(before);
        }
        assertEquals(List.of(), asked);
    }
}
