package ip30.profile;

/** Where an arbitration has its seat (仲裁地). */
public enum ArbitrationSeat {
    HK_MACAO,
    MAINLAND,
    ELSEWHERE
}
