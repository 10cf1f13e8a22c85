package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.proofreading.CompletenessCheck;
import be.protocolloket.protocol.document.proofreading.Finding;
import be.protocolloket.protocol.document.proofreading.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a text still lacks, taken from its rendition: whatever prints a marker is a gap. The full rendition has every marker; the one with
 * omissions and the PDF have no others.
 */
@Component
public class RenditionGaps {

    /** Code of a finding that is a marker. */
    public static final String CODE = "PR-200";

    private static final String HINT = "Vul dit in, of haal het uit de tekst als het niet nodig is.";

    private final MessageSource messages;

    public RenditionGaps(MessageSource messages) {
        this.messages = messages;
    }

    /** Every marker, in the order of the text. */
    public List<Gap> of(ProtocolDocument text) {
        return LegalText.gaps(text, new RenditionWords(messages, text.dateStyle()));
    }

    /** What a draft lacks: by the rules for its content, and the markers that no rule tells of already. */
    public List<Finding> findings(ProtocolDocument text) {
        List<Finding> known = CompletenessCheck.of(text);
        Stream<Finding> markers = of(text).stream()
                .filter(gap -> !gap.filledOnTheWay())
                .filter(gap -> known.stream().noneMatch(finding -> tells(finding, gap)))
                .map(gap -> new Finding(CODE, Severity.ERROR, gap.path(), gap.articleId(), sentence(gap.words()), HINT))
                .distinct();
        return Stream.concat(known.stream(), markers).toList();
    }

    private static boolean tells(Finding finding, Gap gap) {
        return finding.blocksSubmission() && finding.path().equals(gap.path());
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(RenditionWords.LANGUAGE) + words.substring(1) + ".";
    }
}
