package be.protocolloket.accountability.overview;

import be.protocolloket.protocol.document.LegalBasis;
import be.protocolloket.protocol.document.LegalReference;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A legal basis as a record of processing says it: the place in the law, and the ground of GDPR article 6. */
record LegalGround(LegalBasis basis, MessageSource messages, Locale locale) {

    /** Empty when the protocol names neither. */
    String words() {
        return Stream.of(place(), ground()).filter(text -> !text.isBlank()).collect(Collectors.joining(" – "));
    }

    private String place() {
        LegalReference reference = basis.reference();
        if (!basis.citation().isBlank()) {
            return basis.citation();
        }
        if (reference != null && reference.instrument() != null) {
            return Stream.of(
                            reference.instrument(),
                            said("article", reference.article()),
                            said("paragraph", reference.paragraph()),
                            reference.subparagraph(),
                            reference.point())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
        return Objects.requireNonNullElse(said("annex", basis.annexRef()), "");
    }

    private String ground() {
        return basis.gdprArticle() == null
                ? ""
                : messages.getMessage(
                        "accountability.record.ground",
                        new Object[] {messages.getMessage(DocumentLabels.key(basis.gdprArticle()), null, locale)},
                        locale);
    }

    private @Nullable String said(String part, @Nullable String number) {
        return number == null
                ? null
                : messages.getMessage("accountability.record." + part, new Object[] {number}, locale);
    }
}
