package be.protocolloket.exchange;

import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.document.format.CanonicalForm;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.workflow.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A later text of a protocol that binds from now on, as an amendment would leave it; nothing in the application makes one yet. */
final class NewerVersion {

    private final ObjectNode text;

    private NewerVersion(ObjectNode text) {
        this.text = text;
    }

    static void of(ApplicationContext context, UUID protocolId, Consumer<NewerVersion> change) {
        of(context, protocolId, VersionPurpose.SIGNING, change);
    }

    static void of(ApplicationContext context, UUID protocolId, VersionPurpose purpose, Consumer<NewerVersion> change) {
        var protocols = context.getBean(Protocols.class);
        var signed = protocols.currentVersion(protocolId);
        var newer = new NewerVersion((ObjectNode) ProtocolDocuments.tree(signed.document()));
        change.accept(newer);
        var document =
                new String(CanonicalForm.of(ProtocolDocuments.read(newer.text)).bytes(), StandardCharsets.UTF_8);
        PastTheGuards.write(
                context,
                jdbc -> jdbc.sql("""
                insert into protocol_version (id, protocol_id, number, purpose, title, document, sha256, frozen_at)
                values (:id, :protocol, :number, :purpose, :title, :document,
                    case when :purpose <> 'DRAFT' then :sha256 end, case when :purpose <> 'DRAFT' then clock_timestamp() end)""")
                        .param("id", UUID.randomUUID())
                        .param("protocol", protocolId)
                        .param("number", signed.number() + 1)
                        .param("purpose", purpose.name())
                        .param("title", signed.document().title())
                        .param("document", document)
                        .param("sha256", Fingerprint.of(document.getBytes(StandardCharsets.UTF_8)))
                        .update());
    }

    /** Takes an item out of the tables, in every direction. */
    void withoutItem(String code) {
        for (var flow : text.withArray("flows")) {
            for (var group : flow.withArray("itemGroups")) {
                drop(group.withArray("items"), code);
            }
        }
    }

    void withoutFlow(String id) {
        var flows = text.withArray("flows");
        for (int i = flows.size() - 1; i >= 0; i--) {
            if (flows.get(i).path("id").asString("").equals(id)) {
                flows.remove(i);
            }
        }
    }

    /** Lets the officer allow a transfer before the data subject is informed. */
    void withException() {
        text.withObject("subjectNotice").put("exception", "tenzij de functionaris een uitzondering toestaat");
    }

    /** Lets no candidate rest on a ground. */
    void withoutCandidates(String ground) {
        for (var each : text.withArray("grounds")) {
            if (each.path("code").asString("").equals(ground)) {
                ((ObjectNode) each).putArray("subjectRoles").add("TENANT");
            }
        }
    }

    void withoutTrigger(String code) {
        drop(text.withArray("triggers"), code);
    }

    private static void drop(ArrayNode all, String code) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).path("code").asString("").equals(code)) {
                all.remove(i);
            }
        }
    }
}
