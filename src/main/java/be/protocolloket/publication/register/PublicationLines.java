package be.protocolloket.publication.register;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.publication.duty.PublicationView;
import be.protocolloket.publication.duty.RenditionKind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the publications of a version into words: each party's own, and whose choice decides what the register shows. */
@Component
public class PublicationLines {

    private final PublicationTable publications;
    private final RegisterAddress register;
    private final Bodies bodies;
    private final MessageSource messages;

    PublicationLines(PublicationTable publications, RegisterAddress register, Bodies bodies, MessageSource messages) {
        this.publications = publications;
        this.register = register;
        this.bodies = bodies;
        this.messages = messages;
    }

    public List<PublicationLine> of(UUID versionId) {
        boolean redacted = publications.publicKind(versionId) == RenditionKind.REDACTED;
        return publications.of(versionId).stream()
                .map(one -> line(one, redacted))
                .toList();
    }

    /** Why the register shows the text that it shows, by the names of those whose choice it is. */
    public String why(UUID versionId, Locale locale) {
        List<PublicationView> all = publications.of(versionId);
        if (publications.publicKind(versionId) == RenditionKind.FULL) {
            return messages.getMessage("publication.why.full", null, locale);
        }
        List<EnterpriseNumber> against = bodies(all, one -> one.kind() == RenditionKind.REDACTED);
        return against.isEmpty()
                ? say("publication.why.waits", bodies(all, one -> one.kind() == null), locale)
                : say("publication.why.redacted", against, locale);
    }

    private String say(String key, List<EnterpriseNumber> named, Locale locale) {
        String and = " " + messages.getMessage("publication.why.and", null, locale) + " ";
        String names = named.stream().map(bodies::shortName).collect(Collectors.joining(and));
        return messages.getMessage(key, new Object[] {named.size(), names}, locale);
    }

    private static List<EnterpriseNumber> bodies(List<PublicationView> all, Predicate<PublicationView> which) {
        return all.stream().filter(which).map(PublicationView::body).toList();
    }

    private PublicationLine line(PublicationView one, boolean redacted) {
        String full = register.of(one.protocolId(), RenditionKind.FULL);
        boolean held = redacted && full.equals(one.url());
        return new PublicationLine(
                bodies.shortName(one.body()),
                one.state(),
                one.publishedOn(),
                one.kind() == null ? null : "publication.choice." + one.kind(),
                held ? null : one.url(),
                check(one, held),
                one.checkedSha256());
    }

    /** The register is not fetched: the house knows which file it shows. */
    private @Nullable String check(PublicationView one, boolean held) {
        if (one.url() == null) {
            return null;
        }
        if (held) {
            return "publication.register.published.held";
        }
        return one.checkedSha256() == null
                ? "publication.register.published.stated"
                : "publication.register.published.checked";
    }
}
