package be.protocolloket.protocol.agreement;

import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.format.CanonicalForm;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text that parties are asked about.
 *
 * @param sha256 of its canonical form
 */
public record AskedText(AgreementStep step, VersionView version, String sha256) {

    static AskedText draft(VersionView version) {
        return new AskedText(
                AgreementStep.ADVICE,
                version,
                CanonicalForm.of(version.document()).sha256Hex());
    }

    /** A draft that every party agreed to, after it was frozen. */
    static AskedText sent(VersionView version) {
        return new AskedText(AgreementStep.ADVICE, version, Objects.requireNonNull(version.sha256()));
    }

    static AskedText advised(VersionView version) {
        return new AskedText(AgreementStep.SIGNING, version, Objects.requireNonNull(version.sha256()));
    }

    /** What is kept of the text itself: a frozen version stays, a draft does not. */
    @Nullable
    String kept() {
        return step == AgreementStep.ADVICE
                ? new String(CanonicalForm.of(version.document()).bytes(), StandardCharsets.UTF_8)
                : null;
    }
}
