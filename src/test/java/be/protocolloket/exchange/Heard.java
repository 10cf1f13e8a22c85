package be.protocolloket.exchange;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Everything that the rooms told each other about cases, for tests to look back at. */
@Component
class Heard {

    private final List<Object> events = new CopyOnWriteArrayList<>();

    @EventListener
    void opened(CaseOpened event) {
        events.add(event);
    }

    @EventListener
    void refused(TransferRefused event) {
        events.add(event);
    }

    @EventListener
    void transmitted(DataTransmitted event) {
        events.add(event);
    }

    @EventListener
    void read(DataRead event) {
        events.add(event);
    }

    @EventListener
    void seen(SubjectsSeen event) {
        events.add(event);
    }

    @EventListener
    void identified(SubjectsIdentified event) {
        events.add(event);
    }

    @EventListener
    void returned(TransferReturned event) {
        events.add(event);
    }

    @EventListener
    void informed(SubjectInformed event) {
        events.add(event);
    }

    List<TransferRefused> refusals(UUID caseId) {
        return of(TransferRefused.class).stream()
                .filter(event -> caseId.equals(event.caseId()))
                .toList();
    }

    List<DataTransmitted> transmissions(UUID caseId) {
        return of(DataTransmitted.class).stream()
                .filter(event -> event.caseId().equals(caseId))
                .toList();
    }

    List<DataRead> readings(UUID caseId) {
        return of(DataRead.class).stream()
                .filter(event -> event.caseId().equals(caseId))
                .toList();
    }

    <T> List<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
