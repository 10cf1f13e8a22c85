package be.protocolloket.protocol.side;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SidePartTests {

    /** Fields that name a party in shared text: what both say together of one of them. */
    private static final Set<String> SHARED_THAT_NAMES_A_PARTY = Set.of("Block.party", "LegalBasis.party");

    static Stream<String> fieldsOfTheDocument() {
        return names(ProtocolDocument.class);
    }

    static Stream<String> fieldsOfAParty() {
        return names(Party.class);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfTheDocument")
    void everyFieldOfTheDocumentIsSharedOrTheParties(String field) {
        long classified = Stream.of(
                        SidePart.SHARED.contains(field), SidePart.ofList(field).isPresent(), field.equals("parties"))
                .filter(each -> each)
                .count();
        assertThat(classified).as("whose is " + field + "?").isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfAParty")
    void everyFieldOfAPartyBelongsToAPartOfItsSide(String field) {
        assertThat(SidePart.ofParty(field)).as("whose is " + field + "?").isPresent();
    }

    @Test
    void nothingIsClassifiedThatTheFormatDoesNotHave() {
        assertThat(SidePart.SHARED).isSubsetOf(fieldsOfTheDocument().toList());
        for (SidePart part : SidePart.values()) {
            assertThat(fieldsOfAParty().toList()).containsAll(part.fields());
            part.list().ifPresent(list -> assertThat(fieldsOfTheDocument()).contains(list));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "representatives, REPRESENTATIVES",
        "signatories, SIGNATORIES",
        "dpo, DPO",
        "securityMeasures, MEASURES",
        "onwardPolicy, ONWARD_POLICY",
        "publicationTargets, PUBLICATION",
        "governingBodyApproval, APPROVAL",
        "legalName, IDENTITY",
        "enterpriseNumber, IDENTITY"
    })
    void aPartyOwns(String field, SidePart part) {
        assertThat(SidePart.ofParty(field)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({"recipients, RECIPIENTS", "processors, PROCESSORS", "statedAdvices, ADVICES"})
    void aPartyOwnsWhatStandsUnderItsNameInAList(String list, SidePart part) {
        assertThat(SidePart.ofList(list)).contains(part);
    }

    @ParameterizedTest
    @EnumSource(SidePart.class)
    void everyElementOfSuchAListNamesItsParty(SidePart part) {
        part.list().ifPresent(list -> assertThat(names(element(list))).contains("party"));
    }

    @Test
    void nothingElseInTheFormatNamesAPartyAsItsOwner() {
        Set<String> naming = new TreeSet<>();
        for (Class<?> record : records(ProtocolDocument.class, new LinkedHashSet<>())) {
            if (names(record).anyMatch("party"::equals)) {
                naming.add(record.getSimpleName() + ".party");
            }
        }
        Arrays.stream(SidePart.values())
                .flatMap(part -> part.list().stream())
                .forEach(list -> naming.remove(element(list).getSimpleName() + ".party"));
        assertThat(naming).isEqualTo(new TreeSet<>(SHARED_THAT_NAMES_A_PARTY));
    }

    private static Stream<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName);
    }

    private static Class<?> element(String list) {
        return Arrays.stream(ProtocolDocument.class.getRecordComponents())
                .filter(component -> component.getName().equals(list))
                .map(component -> type(component.getGenericType()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Class<?>> records(Class<?> record, Set<Class<?>> seen) {
        if (record.isRecord() && seen.add(record)) {
            List.of(record.getRecordComponents()).forEach(component -> records(type(component.getGenericType()), seen));
        }
        return seen;
    }

    private static Class<?> type(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }
}
