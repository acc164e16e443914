package ip30.functions.screening;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Objects of S3. */
final class S3Objects implements Objects {

    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client s3;

    S3Objects() {
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(WAIT)
                        .socketTimeout(WAIT));
        // Other stores that speak S3 know no host name for each bucket.
        this.s3 = builder.forcePathStyle(System.getenv("AWS_ENDPOINT_URL") != null)
                .build();
    }

    @Override
    public Head head(String bucket, String key) {
        try {
            var head = s3.headObject(object -> object.bucket(bucket).key(key));
            return new Head(head.contentLength(), head.eTag());
        } catch (AwsServiceException e) {
            if (e.statusCode() == NOT_FOUND) {
                throw new RefusedException("There is no object s3://" + bucket + "/" + key);
            }
            throw e;
        }
    }

    @Override
    public InputStream read(String bucket, String key) {
        return s3.getObject(object -> object.bucket(bucket).key(key));
    }

    @Override
    public InputStream read(String bucket, String key, String etag, long from, long to) {
        try {
            return new Aborting(s3.getObject(
                    object -> object.bucket(bucket).key(key).ifMatch(etag).range("bytes=" + from + "-" + (to - 1))));
        } catch (AwsServiceException e) {
            if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == NOT_FOUND) {
                throw new ReplacedException();
            }
            throw e;
        }
    }

    @Override
    public String write(String bucket, String key, Path file) {
        return write(bucket, key, RequestBody.fromFile(file));
    }

    @Override
    public String write(String bucket, String key, byte[] bytes) {
        return write(bucket, key, RequestBody.fromBytes(bytes));
    }

    private String write(String bucket, String key, RequestBody body) {
        return s3.putObject(object -> object.bucket(bucket).key(key), body).eTag();
    }

    /** What is left unread of a range is not waited for. */
    private static final class Aborting extends FilterInputStream {

        private final ResponseInputStream<?> response;

        Aborting(ResponseInputStream<?> response) {
            super(response);
            this.response = response;
        }

        @Override
        public void close() {
            response.abort();
        }
    }
}
