package be.protocolloket.exchange.start;

import java.util.List;

/** The concluded protocols of a case worker's bodies: under which a case can be started today, and under which not. */
public record StartPoints(List<StartingPoint> open, List<ClosedPoint> closed) {}
