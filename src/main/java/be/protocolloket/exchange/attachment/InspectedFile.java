package be.protocolloket.exchange.attachment;

/**
 * A file that may go along.
 *
 * @param name without folders and invisible characters
 * @param mediaType what it is by its contents
 */
public record InspectedFile(String name, String mediaType) {}
