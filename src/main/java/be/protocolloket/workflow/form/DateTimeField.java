package be.protocolloket.workflow.form;

/** A date, a time of day, or both; local to Europe/Brussels, without a zone. */
public record DateTimeField(FieldTraits traits, Subtype subtype) implements FormField {

    /** What is asked, and so what is read: LocalDate, LocalTime or LocalDateTime. */
    public enum Subtype {
        DATE,
        TIME,
        DATETIME
    }
}
