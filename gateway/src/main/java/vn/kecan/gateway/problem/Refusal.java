package vn.kecan.gateway.problem;

import java.time.Duration;
import java.util.List;

/** Every way in which the door says no. */
public sealed interface Refusal {

    /** The request line or its headers are not in the one form we accept. */
    record Malformed(Text why) implements Refusal {}

    record NoSuchPath() implements Refusal {}

    record NotThatMethod(List<String> allowed) implements Refusal {}

    record NotOffered(List<String> offered) implements Refusal {}

    record NoToken() implements Refusal {}

    record BadToken() implements Refusal {}

    record NotYourRole(List<String> roles) implements Refusal {}

    record TooLarge(long limit) implements Refusal {}

    record UnknownExpectation() implements Refusal {}

    record OldHttp() implements Refusal {}

    /** The client sent its body too slowly. */
    record ClientSlow(Duration waited) implements Refusal {}

    record ServiceDead(String service) implements Refusal {}

    record ServiceSlow(String service, Duration waited) implements Refusal {}

    record ServiceBusy(String service) implements Refusal {}

    /** Nobody can be recognised: the keys of the realm could not be fetched. */
    record RealmUnreachable() implements Refusal {}

    record Broken(String requestId) implements Refusal {}
}
