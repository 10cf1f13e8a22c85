package be.protocolloket.protocol.web;

import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import be.protocolloket.tasklist.TaskContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Why a draft came back since it was submitted last: who said no for which body, and the reason. */
@Component
class DraftRefusals {

    private static final Set<String> DRAFTING = Set.of("draft-protocol", "revise-protocol");
    private static final Set<String> SUBMITTED = Set.of("protocol.timeline.submitted", "protocol.timeline.resubmitted");
    private static final Set<String> REFUSED = Set.of(
            "protocol.timeline.agreement-refused",
            "protocol.timeline.approval-refused",
            "signing.timeline.signature-refused",
            "signing.timeline.recalled");

    private final Timeline timeline;
    private final TimelineLines lines;

    DraftRefusals(Timeline timeline, TimelineLines lines) {
        this.timeline = timeline;
        this.lines = lines;
    }

    /** Empty beside a task in which no draft is written. */
    List<TimelineLine> beside(TaskContext task) {
        List<TimelineEntry> back = new ArrayList<>();
        if (DRAFTING.contains(task.formId())) {
            for (TimelineEntry entry : timeline.of(task.protocolId())) {
                if (SUBMITTED.contains(entry.kind())) {
                    back.clear();
                } else if (REFUSED.contains(entry.kind())) {
                    back.add(entry);
                }
            }
        }
        return back.stream()
                .map(entry -> lines.of(entry, LocaleContextHolder.getLocale()))
                .toList();
    }
}
