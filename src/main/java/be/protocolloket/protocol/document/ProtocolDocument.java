package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of one version of a protocol. It carries the document's own date and the dates of advices that its text states;
 * the dates of signing, conclusion, effect and publication are facts about a version, not content, and have no place here.
 *
 * @param schema the interchange format and its version; always {@link #SCHEMA}
 * @param title the title as it stands above the text
 * @param context the line under the title: in which context data are exchanged
 * @param documentDate the date the document bears, which need not be the date of anything else
 * @param dateStyle how dates of structured parts are shown
 * @param place where the document is drawn up
 * @param copies the words on the number of originals
 * @param direction one way or mutual; agrees with the flows
 * @param language language tag of the text, for instance nl-BE
 * @param legalRegime the rule under which the protocol is concluded
 * @param caseKinds the kinds of exchange that the context announces
 * @param targetGroups welfare target groups that the context names
 * @param parties the bodies that conclude the protocol, two or more
 * @param preamble text between the parties and the recitals
 * @param recitals what the parties set out first, in the order of the text
 * @param articles the articles, in the order of the text
 * @param flows who discloses which data to whom, why, and for how long
 * @param recipients who may see received data
 * @param triggers the situations in which data are communicated
 * @param grounds legal situations that a case may rest on
 * @param subjectNotice when the data subject is informed
 * @param processors the processors that the parties name
 * @param obligations what the parties owe each other
 * @param effectRule when the protocol takes effect
 * @param duration how long communication goes on
 * @param termination how the protocol can be ended
 * @param forum applicable law and competent court
 * @param authorisations older authorisations that the text leans on
 * @param statedAdvices advices of data protection officers that the text itself states
 * @param vtcAdvice the optional advice of the supervisory committee
 * @param dpia the impact assessment, when there is one
 * @param reviewDate when the parties look at the protocol again
 * @param annexes annexes, also those referred to but absent
 * @param errata known slips in the text, which itself stays as it is
 */
public record ProtocolDocument(
        String schema,
        @JsonProperty(required = true) String title,
        String context,
        @Nullable LocalDate documentDate,
        DateStyle dateStyle,
        @Nullable String place,
        @Nullable String copies,
        @JsonProperty(required = true) Direction direction,
        @JsonProperty(required = true) String language,
        @Nullable LegalRegime legalRegime,
        List<CaseKind> caseKinds,
        List<TargetGroup> targetGroups,
        List<Party> parties,
        List<Block> preamble,
        List<Recital> recitals,
        List<Article> articles,
        List<Flow> flows,
        List<Recipient> recipients,
        List<Trigger> triggers,
        List<Ground> grounds,
        @Nullable SubjectNotice subjectNotice,
        List<Processor> processors,
        List<Obligation> obligations,
        @Nullable EffectRule effectRule,
        @Nullable Duration duration,
        @Nullable Termination termination,
        @Nullable Forum forum,
        List<Authorisation> authorisations,
        List<StatedAdvice> statedAdvices,
        @Nullable VtcAdvice vtcAdvice,
        @Nullable Dpia dpia,
        @Nullable LocalDate reviewDate,
        List<Annex> annexes,
        List<Erratum> errata) {

    /** The interchange format that this version of the service reads and writes. */
    public static final String SCHEMA = "urn:protocolloket:schema:protocol:1";

    public ProtocolDocument {
        schema = SCHEMA;
        context = Absent.text(context);
        dateStyle = dateStyle == null ? DateStyle.WRITTEN : dateStyle;
        caseKinds = Absent.list(caseKinds);
        targetGroups = Absent.list(targetGroups);
        parties = Absent.list(parties);
        preamble = Absent.list(preamble);
        recitals = Absent.list(recitals);
        articles = Absent.list(articles);
        flows = Absent.list(flows);
        recipients = Absent.list(recipients);
        triggers = Absent.list(triggers);
        grounds = Absent.list(grounds);
        processors = Absent.list(processors);
        obligations = Absent.list(obligations);
        authorisations = Absent.list(authorisations);
        statedAdvices = Absent.list(statedAdvices);
        annexes = Absent.list(annexes);
        errata = Absent.list(errata);
    }

    /** The party with this id. */
    public Optional<Party> party(String id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    /** The flow with this id. */
    public Optional<Flow> flow(String id) {
        return flows.stream().filter(flow -> flow.id().equals(id)).findFirst();
    }

    /** The article with this id. */
    public Optional<Article> article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /** The first article on this topic. */
    public Optional<Article> articleOn(ArticleTopic topic) {
        return articles.stream().filter(article -> article.topic() == topic).findFirst();
    }

    /** The annex with this number. */
    public Optional<Annex> annex(String number) {
        return annexes.stream().filter(annex -> annex.number().equals(number)).findFirst();
    }

    /** Every signatory slot of every party, in the order of the parties. */
    public List<SignatorySlot> slots() {
        return parties.stream().flatMap(party -> party.signatories().stream()).toList();
    }

    /**
     * The slots without which the protocol is not concluded: of each party those that the text calls required, and all of a party of which it
     * calls none required, for no party is bound without a signature of its own. In the order of the parties.
     */
    public List<SignatorySlot> signedSlots() {
        return parties.stream().flatMap(ProtocolDocument::signed).toList();
    }

    private static Stream<SignatorySlot> signed(Party party) {
        List<SignatorySlot> required =
                party.signatories().stream().filter(SignatorySlot::required).toList();
        return (required.isEmpty() ? party.signatories() : required).stream();
    }
}
