package ip30.functions.screening;

/**
 * The register that is screened, as it was when its run was planned.
 *
 * @param etag of the object then; every read asks for it
 * @param bytes its size
 */
record Register(String bucket, String key, String etag, long bytes) {}
