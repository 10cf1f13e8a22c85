package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.format.LargestText;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** Prints the largest text that may be entered, as a program of its own with a small heap; says how long it took. */
final class LargestPaper {

    private LargestPaper() {}

    public static void main(String[] none) throws IOException {
        var sample = Objects.requireNonNull(
                        LargestPaper.class.getResourceAsStream("/samples/woonsprong-ocmw-gistel.yaml"))
                .readAllBytes();
        var tree = (ObjectNode) ProtocolDocuments.tree(ProtocolDocuments.read(sample));
        LargestText.fill(tree, 1_500, 250);
        var text = ProtocolDocuments.readEntered(tree.toString().getBytes(StandardCharsets.UTF_8));
        long begin = System.nanoTime();
        var pdf = LegalRenditionsTests.renditions()
                .pdf(LegalRenditionsTests.version(text), RenditionOptions.full(java.util.List.of()));
        System.out.printf(
                "The largest text as PDF: %d ms, %d kB, heap %d MB%n",
                (System.nanoTime() - begin) / 1_000_000,
                pdf.length / 1000,
                Runtime.getRuntime().maxMemory() / 1024 / 1024);
    }
}
