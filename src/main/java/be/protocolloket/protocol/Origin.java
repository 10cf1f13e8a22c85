package be.protocolloket.protocol;

/** Made here, or signed elsewhere and entered afterwards. */
public enum Origin {
    DRAFTED,
    REGISTERED
}
