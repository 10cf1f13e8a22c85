package be.protocolloket.exchange;

import be.protocolloket.exchange.event.CaseCorrected;
import be.protocolloket.exchange.event.CaseOpened;
import be.protocolloket.exchange.event.DataRead;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.exchange.event.SubjectInformed;
import be.protocolloket.exchange.event.SubjectsIdentified;
import be.protocolloket.exchange.event.SubjectsSeen;
import be.protocolloket.exchange.event.TransferRefused;
import be.protocolloket.exchange.event.TransferReturned;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Everything that the rooms told each other about cases, for tests to look back at. */
@Component
public class Heard {

    private final List<Object> events = new CopyOnWriteArrayList<>();

    @EventListener
    void opened(CaseOpened event) {
        events.add(event);
    }

    @EventListener
    void corrected(CaseCorrected event) {
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

    public List<TransferRefused> refusals(UUID caseId) {
        return of(TransferRefused.class).stream()
                .filter(event -> caseId.equals(event.caseId()))
                .toList();
    }

    public List<DataTransmitted> transmissions(UUID caseId) {
        return of(DataTransmitted.class).stream()
                .filter(event -> event.caseId().equals(caseId))
                .toList();
    }

    List<DataRead> readings(UUID caseId) {
        return of(DataRead.class).stream()
                .filter(event -> event.caseId().equals(caseId))
                .toList();
    }

    public <T> List<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
