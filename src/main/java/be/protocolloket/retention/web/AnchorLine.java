package be.protocolloket.retention.web;

import java.time.LocalDate;

/**
 * An event from which terms run, on a page, for who may set its day right.
 *
 * @param code last part of the address where they do
 */
record AnchorLine(String code, String anchor, LocalDate on) {}
