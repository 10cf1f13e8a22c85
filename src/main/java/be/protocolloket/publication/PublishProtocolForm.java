package be.protocolloket.publication;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** "Bekendmaken": a publisher says where the file stands, and the file there is compared with the one that was concluded. */
@Component
class PublishProtocolForm implements TaskFormHandler {

    private final RenditionStore renditions;
    private final PublicationTable publications;
    private final PublishedFile publishedFile;
    private final RegisterAddress register;
    private final Timeline timeline;
    private final MessageSource messages;

    PublishProtocolForm(
            RenditionStore renditions,
            PublicationTable publications,
            PublishedFile publishedFile,
            RegisterAddress register,
            Timeline timeline,
            MessageSource messages) {
        this.renditions = renditions;
        this.publications = publications;
        this.publishedFile = publishedFile;
        this.register = register;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public String formId() {
        return "publish-protocol";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        List<FormOption> kinds = Arrays.stream(RenditionKind.values())
                .map(kind -> new FormOption(kind.name(), label(kind)))
                .toList();
        return new FormStart(
                Map.of(
                        "rendition", RenditionKind.FULL.name(),
                        "fullHash", rendition(task, RenditionKind.FULL).sha256(),
                        "redactedHash", rendition(task, RenditionKind.REDACTED).sha256(),
                        "url", register.of(task.protocolId(), RenditionKind.FULL)),
                Map.of("renditions", kinds),
                List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        Rendition expected = rendition(task, kind(values));
        String url = values.text("url");
        if (register.ours(task.protocolId(), url).isPresent()) {
            return register.ours(task.protocolId(), url).get() == expected.kind()
                    ? List.of()
                    : List.of(new FieldProblem("url", "publication.problem.otherRendition"));
        }
        PublishedFile.Finding found = publishedFile.at(url);
        if (found instanceof PublishedFile.Finding.File file) {
            return file.sha256().equals(expected.sha256())
                    ? List.of()
                    : List.of(new FieldProblem("url", "publication.problem.otherFile"));
        }
        return List.of(new FieldProblem(
                "url",
                found instanceof PublishedFile.Finding.NotAllowed
                        ? "publication.problem.address"
                        : "publication.problem.unreachable"));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        EnterpriseNumber body = new EnterpriseNumber(task.text("partyNumber"));
        if (!caller.holds(Role.PUBLISHER, body)) {
            throw new NotHereException();
        }
        Rendition rendition = rendition(task, kind(values));
        String url = values.text("url");
        if (!publications.published(rendition.versionId(), body, rendition, url, caller.personId())) {
            throw new TaskRefusedException(List.of(new FieldProblem(null, "publication.problem.notDue")));
        }
        timeline.record(
                task.protocolId(),
                "publication.timeline.published",
                body,
                caller.personId(),
                Map.of("a-url", url, "b-hash", rendition.sha256()));
        return Map.of();
    }

    private Rendition rendition(TaskContext task, RenditionKind kind) {
        UUID version = task.id("versionId");
        return renditions.find(version, kind).orElseThrow(NotHereException::new);
    }

    private static RenditionKind kind(FormValues values) {
        return RenditionKind.valueOf(values.text("rendition"));
    }

    private String label(RenditionKind kind) {
        return messages.getMessage(
                "forms.publish-protocol.rendition.option." + kind.name(), null, LocaleContextHolder.getLocale());
    }
}
