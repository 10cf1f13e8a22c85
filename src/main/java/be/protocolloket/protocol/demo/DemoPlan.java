package be.protocolloket.protocol.demo;

import java.util.List;

/**
 * One protocol of the demonstration. Together they give everybody in the demonstration something to do.
 *
 * @param addition what tells its title from the published one
 * @param lead digits of the body that leads
 */
record DemoPlan(String sample, String addition, String lead, DemoStage stage) {

    private static final String WOONSPRONG = "0405260456";
    private static final String ELEGAST = "0410412146";
    private static final String WOONHAVEN = "0403795657";

    static final List<DemoPlan> ALL = List.of(
            new DemoPlan(DemoTexts.GISTEL, "demonstratie, bekend te maken", WOONSPRONG, DemoStage.PUBLICATION),
            new DemoPlan(DemoTexts.ELEGAST, "demonstratie, bekend te maken", ELEGAST, DemoStage.PUBLICATION),
            new DemoPlan(DemoTexts.GISTEL, "demonstratie, te ondertekenen", WOONSPRONG, DemoStage.SIGNING),
            new DemoPlan(DemoTexts.ELEGAST, "demonstratie, te ondertekenen", ELEGAST, DemoStage.SIGNING),
            new DemoPlan(
                    DemoTexts.GISTEL, "demonstratie, handtekenvak in te vullen", WOONSPRONG, DemoStage.VACANT_SLOT),
            new DemoPlan(DemoTexts.GISTEL, "demonstratie, goed te keuren", WOONSPRONG, DemoStage.APPROVAL),
            new DemoPlan(DemoTexts.ELEGAST, "demonstratie, adviezen te evalueren", ELEGAST, DemoStage.EVALUATION),
            new DemoPlan(DemoTexts.ELEGAST, "demonstratie, advies te geven", ELEGAST, DemoStage.ADVICE),
            new DemoPlan(DemoTexts.GISTEL, "demonstratie, na te lezen", WOONSPRONG, DemoStage.AGREEMENT),
            new DemoPlan(DemoTexts.ELEGAST, "demonstratie, ontwerp", WOONHAVEN, DemoStage.DRAFT),
            new DemoPlan(DemoTexts.GISTEL, "demonstratie, ontwerp", WOONSPRONG, DemoStage.DRAFT),
            new DemoPlan(DemoTexts.GISTEL, "demonstratie", WOONSPRONG, DemoStage.ADVICE));
}
