package be.protocolloket.exchange.casefile;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Trigger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words that a protocol has for a case. */
@Component
public class CaseTexts {

    private final Protocols protocols;

    CaseTexts(Protocols protocols) {
        this.protocols = protocols;
    }

    VersionView version(CaseView about) {
        return protocols.version(about.versionId());
    }

    /** Title of the version under which the case was started. */
    public String title(CaseView about) {
        return version(about).document().title();
    }

    public String trigger(CaseView about) {
        return trigger(version(about).document(), about.trigger());
    }

    /** Null where the kind has no grounds. */
    public @Nullable String ground(CaseView about) {
        String code = about.ground();
        return code == null ? null : ground(version(about).document(), code);
    }

    public String groundOrEmpty(CaseView about) {
        String ground = ground(about);
        return ground == null ? "" : ground;
    }

    /** The ground, or the trigger where there is none. */
    public String subject(CaseView about) {
        String ground = ground(about);
        return ground == null ? trigger(about) : ground;
    }

    private static String trigger(ProtocolDocument text, String code) {
        return text.triggers().stream()
                .filter(trigger -> trigger.code().equals(code))
                .map(Trigger::text)
                .findFirst()
                .orElse(code);
    }

    private static String ground(ProtocolDocument text, String code) {
        return text.grounds().stream()
                .filter(ground -> ground.code().equals(code))
                .map(Ground::label)
                .findFirst()
                .orElse(code);
    }
}
