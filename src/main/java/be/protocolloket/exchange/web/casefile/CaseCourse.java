package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.protocol.ProcessPicture;
import be.protocolloket.protocol.ProcessPictures;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.workflow.EnumNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The process model of a case with its current step. Models of transfers are left out: how a body prepares data is not for the other body. */
@Component
class CaseCourse {

    private final ProcessPictures pictures;

    CaseCourse(ProcessPictures pictures) {
        this.pictures = pictures;
    }

    static String processOf(CaseKind kind) {
        return EnumNames.hyphened(kind);
    }

    List<ProcessPicture> of(CaseView about, Outlook outlook) {
        return pictures.of(about.id()).stream()
                .filter(picture -> picture.processKey().equals(processOf(about.kind())))
                .map(picture -> discreet(picture, outlook))
                .toList();
    }

    String model(CaseView about) {
        return pictures.model(about.id(), processOf(about.kind()));
    }

    private static ProcessPicture discreet(ProcessPicture picture, Outlook outlook) {
        return new ProcessPicture(
                picture.processKey(),
                picture.name(),
                shown(picture.current(), outlook),
                shown(picture.done(), outlook),
                picture.steps());
    }

    private static Set<String> shown(Set<String> places, Outlook outlook) {
        return places.stream().filter(outlook::shows).collect(Collectors.toSet());
    }
}
