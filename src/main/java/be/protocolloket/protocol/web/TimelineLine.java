package be.protocolloket.protocol.web;

import java.time.ZonedDateTime;

/** Something that happened, in a sentence. */
public record TimelineLine(ZonedDateTime at, String text) {}
