package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms lean on each other only as their {@code package-info} says. */
@Execution(ExecutionMode.CONCURRENT)
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(ProtocolloketApplication.class);

    @Test
    void roomsKeepToTheirBorders() {
        rooms.verify();
    }

    @Test
    void everyRoomDeclaresWhatItMayUseAndSaysWhatItIsFor() {
        assertThat(rooms.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains("workflow", "party", "tasklist", "protocol", "advice", "signing", "publication");
        for (ApplicationModule room : rooms) {
            var declared = room.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class);
            assertThat(declared)
                    .as("@ApplicationModule on " + room.getIdentifier())
                    .isPresent();
            assertThat(declared.get().allowedDependencies())
                    .as("allowedDependencies of " + room.getIdentifier())
                    .doesNotContain(org.springframework.modulith.ApplicationModule.OPEN_TOKEN);
        }
    }
}
