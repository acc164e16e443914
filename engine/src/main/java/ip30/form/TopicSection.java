package ip30.form;

import ip30.measure.Text;
import java.util.List;

/**
 * Topics that belong together by what was done.
 *
 * @param isRare whether few firms have any of them
 */
public record TopicSection(Text label, boolean isRare, List<Topic> topics) {}
