package ip30.api;

/** Answers the calls of one method to one path. */
interface Route {

    RouteAnswer answer(Call call);
}
