package ip30.contract;

/** The unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters, the last a check over the others. */
final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int WEIGHT_BASE = 3;

    private CreditCode() {}

    static boolean isValid(String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        int modulus = CHARACTERS.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            // The check character has weight 1 of its own: the whole weighted sum is then a multiple of the modulus.
            sum += value * (i == LENGTH - 1 ? 1 : weight);
            weight = weight * WEIGHT_BASE % modulus;
        }
        return sum % modulus == 0;
    }
}
