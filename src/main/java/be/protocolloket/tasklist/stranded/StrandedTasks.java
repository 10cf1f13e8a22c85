package be.protocolloket.tasklist.stranded;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.DpoMandateEnded;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.event.MandateChanged.Change;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the administrators of a body, and whoever else is asked, that a task which is open is left to nobody after somebody's last day: nobody
 * has the role any more, or whoever has it may not decide on what they proposed. The signatories of a text have their own watch.
 */
@Component
class StrandedTasks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final OpenTasks tasks;
    private final TaskDesk desk;
    private final Bodies bodies;
    private final Notices notices;
    private final DatabaseClock clock;

    StrandedTasks(OpenTasks tasks, TaskDesk desk, Bodies bodies, Notices notices, DatabaseClock clock) {
        this.tasks = tasks;
        this.desk = desk;
        this.bodies = bodies;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(DpoMandateEnded event) {
        look(Role.DPO, event.body(), event.lastDay());
    }

    @EventListener
    void on(MandateChanged event) {
        if (event.change() != Change.GIVEN && event.role() != Role.SIGNATORY) {
            LocalDate until = event.until();
            boolean ran = event.change() == Change.ENDED && until != null;
            look(
                    event.role(),
                    event.body(),
                    ran && until != null ? until : clock.today().minusDays(1));
        }
    }

    private void look(Role role, EnterpriseNumber body, LocalDate lastDay) {
        tasks.ofGroup(GroupId.of(role, body).value()).stream()
                .filter(task -> !desk.isTakeable(task, lastDay.plusDays(1)))
                .forEach(task -> tell(task, body, lastDay));
    }

    private void tell(OpenTask task, EnterpriseNumber body, LocalDate lastDay) {
        var administrators = GroupId.of(Role.BODY_ADMINISTRATOR, body).value();
        List<String> groups = Stream.concat(Stream.of(administrators), task.groups().stream())
                .distinct()
                .toList();
        notices.add(
                task.protocolId(),
                groups,
                NoticeKind.WARNING,
                "tasklist.notice.nobody-can",
                new TreeMap<>(Map.of("a", lastDay.format(DAY), "b", bodies.shortName(body), "c", task.name())));
    }
}
