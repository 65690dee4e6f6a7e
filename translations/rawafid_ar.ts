<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;حسنًا</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>({section})</source>
        <translation>({section})</translation>
    </message>
    <message>
        <source>A budget of {value} a month is more than half of what new customers bring</source>
        <translation>ميزانية {value} في الشهر تزيد على نصف ما يأتي به الزبائن الجدد</translation>
    </message>
    <message>
        <source>A channel is both to be kept as it is and never to be used</source>
        <translation>في القنوات ما طُلب إبقاؤه كما هو وطُلب استبعاده أيضًا</translation>
    </message>
    <message>
        <source>A client file can also be dropped here.</source>
        <translation>يمكن أيضًا سحب ملف عميل وإفلاته هنا.</translation>
    </message>
    <message>
        <source>A client is a business that you advise, your own for instance. A few answers about it are enough for a first advice; a sample shows what it looks like.</source>
        <translation>العميل منشأة تنصحها، وقد تكون منشأتك. تكفي إجابات قليلة عنها لأول توصية، ويريك المثال الجاهز شكلها.</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>A deleted client stays in the trash for 30 days, and undo brings it back at once.</source>
        <translation>يبقى العميل المحذوف في سلة المحذوفات 30 يومًا، ويعيده التراجع فورًا.</translation>
    </message>
    <message>
        <source>A few answers are enough for a first advice.</source>
        <translation>تكفي إجابات قليلة لأول توصية.</translation>
    </message>
    <message>
        <source>A few answers first</source>
        <translation>بعض الإجابات أولًا</translation>
    </message>
    <message>
        <source>A file for support</source>
        <translation>ملف للدعم</translation>
    </message>
    <message>
        <source>A list of clients, each with its own questions and advice, side by side.</source>
        <translation>قائمة عملاء، لكل منهم أسئلته وتوصيته.</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>مع زيادة بسيطة</translation>
    </message>
    <message>
        <source>A margin of {value}% is far from what is usual in this sector ({low} to {high}%)</source>
        <translation>هامش {value}% بعيد عن المعتاد في هذا القطاع (من {low} إلى {high}%)</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>A purchase on impulse does not take months</source>
        <translation>الشراء العفوي لا يأخذ أشهرًا</translation>
    </message>
    <message>
        <source>A target is set, so the goal has nothing to choose between</source>
        <translation>حُدد هدف بالأرقام، فلا خيارات للموازنة بينها</translation>
    </message>
    <message>
        <source>A version with a name is kept beside newer ones.</source>
        <translation>النسخة التي لها اسم تبقى بجانب النسخ الأحدث.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>About four minutes, the most telling questions</source>
        <translation>نحو أربع دقائق، الأسئلة الأكثر دلالة</translation>
    </message>
    <message>
        <source>About half of the effort makes people know us, and the other half goes to those who are close to buying.</source>
        <translation>نحو نصف الجهد يعرّف الناس بنا، والنصف الآخر لمن هم قريبون من الشراء.</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes left</source>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو {n} دقائق</numerusform>
            <numerusform>بقيت نحو {n} دقيقة</numerusform>
            <numerusform>بقيت نحو {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Above what is usual in your country: {range}</source>
        <translation>أعلى من المعتاد في بلدك: {range}</translation>
    </message>
    <message>
        <source>Above what is usual in your sector: {range}</source>
        <translation>أعلى من المعتاد في القطاع: {range}</translation>
    </message>
    <message>
        <source>Accepted: {accepted}</source>
        <translation>المقبول: {accepted}</translation>
    </message>
    <message>
        <source>Active · {count}</source>
        <translation>النشطون ({count})</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>أضف قناة</translation>
    </message>
    <message>
        <source>Add a note or a source to the answer</source>
        <translation>أضف ملاحظة أو مصدرًا للإجابة</translation>
    </message>
    <message>
        <source>Add a row to: {question}</source>
        <translation>أضف سطرًا إلى: {question}</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>أضف مصدرًا</translation>
    </message>
    <message>
        <source>Add the answers and notes of “{client}”</source>
        <translation>أضف إجابات «{client}» وملاحظاته</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>أضف أول عميل</translation>
    </message>
    <message>
        <source>Added up from the start. Bands are the ranges that hold {share} of the time.</source>
        <translation>الأرقام تراكمية منذ البداية. الشريط الملوّن هو المدى الذي يصدق في {share} من الحالات.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتمدها</translation>
    </message>
    <message>
        <source>Adopt this plan</source>
        <translation>اعتمد هذه الخطة</translation>
    </message>
    <message>
        <source>Adopted before</source>
        <translation>اعتُمدت من قبل</translation>
    </message>
    <message>
        <source>Adopted on {date}</source>
        <translation>معتمدة منذ {date}</translation>
    </message>
    <message>
        <source>Adopted. Later changes of the answers do not touch it.</source>
        <translation>اعتُمدت الخطة. لن يمسّها أي تغيير لاحق في الإجابات.</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>المنصوح به</translation>
    </message>
    <message>
        <source>Advised at this goal, with round amounts and the lean to the share of brand work: {orders} {results}, {people} people newly know you</source>
        <translation>المنصوح به عند هذا الهدف، بمبالغ مقرّبة وميل إلى حصة بناء العلامة: {results} {orders}، ومن يعرفونك حديثًا {people}</translation>
    </message>
    <message>
        <source>Advised: {effort} brings {value} ({range})</source>
        <translation>المنصوح به: {effort}، والمتوقع {value} ({range})</translation>
    </message>
    <message>
        <source>Against the plan of which only the means are known; the parts add up</source>
        <translation>مقارنةً بخطة لا يُعرف عنها إلا الإمكانات؛ ومجموع الأجزاء يساوي الفرق تمامًا</translation>
    </message>
    <message>
        <source>All answers that count are the same.</source>
        <translation>كل الإجابات المؤثرة متطابقة.</translation>
    </message>
    <message>
        <source>All answers, figures and notes, and every advice that was kept.</source>
        <translation>كل الإجابات والأرقام والملاحظات، وكل توصية محفوظة.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>كل العملاء…</translation>
    </message>
    <message>
        <source>All four approaches</source>
        <translation>كل المناهج</translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>All keys at a glance: press {keys} on any page.</source>
        <translation>كل الاختصارات في لمحة: اضغط {keys} في أي صفحة.</translation>
    </message>
    <message>
        <source>All of it goes to one channel: {channel}</source>
        <translation>كله في قناة واحدة: {channel}</translation>
    </message>
    <message>
        <source>All of it goes to one channel: {channel}.</source>
        <translation>كله لقناة واحدة: {channel}.</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>All splits of the money and the hours are searched for the one that brings most at your goal, between sales now and being known, and with your attitude to risk. It is proven how far the plan can be from the best one. Then the amounts are rounded to figures that people use.</source>
        <translation>تُفحص كل طرق توزيع المال والساعات بحثًا عن أنفعها لهدفك، بين مبيعات الآن ونمو الاسم، ووفق نظرتك إلى المخاطرة. ويُثبَت كم قد تبعد الخطة عن أفضل خطة. ثم تُقرَّب المبالغ إلى أرقام سهلة الاستعمال.</translation>
    </message>
    <message>
        <source>All together: {cost}.</source>
        <translation>كلها معًا: {cost}.</translation>
    </message>
    <message>
        <source>All wishes were taken away</source>
        <translation>أُزيلت كل الرغبات</translation>
    </message>
    <message>
        <source>Allow it again</source>
        <translation>اسمح بها من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Allow {n} channels</source>
        <translation>
            <numerusform>لا تسمح بأي قناة</numerusform>
            <numerusform>اجعل الحد قناة واحدة</numerusform>
            <numerusform>اجعل الحد قناتين</numerusform>
            <numerusform>اجعل الحد {n} قنوات</numerusform>
            <numerusform>اجعل الحد {n} قناةً</numerusform>
            <numerusform>اجعل الحد {n} قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>Also to follow</source>
        <translation>ويُتابَع أيضًا</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>أيضًا: {words}</translation>
    </message>
    <message>
        <source>Always keep it in the plan</source>
        <translation>أبقِها في الخطة دائمًا</translation>
    </message>
    <message>
        <source>Amount for {channel}</source>
        <translation>مبلغ {channel}</translation>
    </message>
    <message>
        <source>An order of {value} decided within the day is rare: how long do people really think?</source>
        <translation>طلب بقيمة {value} يُقرَّر في يومه أمر نادر: كم يفكر الناس فعلًا؟</translation>
    </message>
    <message>
        <source>An order with you is larger than is usual in this trade, so fewer visits end in a purchase</source>
        <translation>الطلب عندك أكبر من المعتاد في هذا القطاع، فيقل أن تنتهي الزيارة بالشراء</translation>
    </message>
    <message>
        <source>An order with you is smaller than is usual in this trade, so more visits end in a purchase</source>
        <translation>الطلب عندك أصغر من المعتاد في هذا القطاع، فتنتهي الزيارة بالشراء أكثر</translation>
    </message>
    <message>
        <source>Another: {what}</source>
        <translation>استبدال: {what}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>verb</comment>
        <translation>أجب</translation>
    </message>
    <message>
        <source>Answer the first open question</source>
        <translation>أجب عن أول سؤال مفتوح</translation>
    </message>
    <message>
        <source>Answer what you know and leave the rest: every question may stay open.</source>
        <translation>أجب بما تعرف، واترك ما لا تعرف: لكل سؤال خيار «لا أعرف»، ويمكنك العودة إلى أي قسم في أي وقت.</translation>
    </message>
    <message>
        <source>Answer what you know. “I don&apos;t know” is an answer too: the usual range is taken then.</source>
        <translation>أجب بما تعرف. «لا أعرف» إجابة أيضًا: نأخذ عندها المدى المعتاد.</translation>
    </message>
    <message numerus="yes">
        <source>Answer {n} more questions to see the preview.</source>
        <translation>
            <numerusform>لا يلزم شيء لتظهر المعاينة.</numerusform>
            <numerusform>أجب عن سؤال واحد لتظهر المعاينة.</numerusform>
            <numerusform>أجب عن سؤالين لتظهر المعاينة.</numerusform>
            <numerusform>أجب عن {n} أسئلة لتظهر المعاينة.</numerusform>
            <numerusform>أجب عن {n} سؤالًا لتظهر المعاينة.</numerusform>
            <numerusform>أجب عن {n} سؤال لتظهر المعاينة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers as evidence</source>
        <translation>الإجابات بوصفها أدلة</translation>
    </message>
    <message>
        <source>Answers as they are now</source>
        <translation>الإجابات كما هي الآن</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>إجابات مختلفة</translation>
    </message>
    <message>
        <source>Answers: {known} of {all}</source>
        <translation>الإجابات: {known} من {all}</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>النهج</translation>
    </message>
    <message>
        <source>Approaches</source>
        <translation>المناهج</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>Archived · {count}</source>
        <translation>الأرشيف ({count})</translation>
    </message>
    <message>
        <source>As a template</source>
        <translation>كقالب</translation>
    </message>
    <message>
        <source>As advised, with amounts that people use; within {gap} of the best</source>
        <translation>الخطة المنصوح بها بمبالغ مقرّبة، ولا تبعد عن الأفضل أكثر من {gap}</translation>
    </message>
    <message>
        <source>As answered in the questionnaire</source>
        <translation>كما أجبت في الاستبيان</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>كما حُسب</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>As the client&apos;s country</source>
        <translation>حسب بلد العميل</translation>
    </message>
    <message>
        <source>As the client&apos;s country ({currency})</source>
        <translation>حسب بلد العميل ({currency})</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Ask each new customer how they heard of you, and count: {channel}</source>
        <translation>اسأل كل زبون جديد كيف سمع بك، وعُدّ من جاء عبر: {channel}</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>أريدها في الخطة</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>الافتراضات والمصادر</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At least {amount} a month for {channel}</source>
        <translation>{amount} في الشهر على الأقل لقناة {channel}</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>At most {amount} a month for {channel}</source>
        <translation>{amount} في الشهر على الأكثر لقناة {channel}</translation>
    </message>
    <message>
        <source>At most {amount} channels</source>
        <translation>عدد القنوات لا يزيد على {amount}</translation>
    </message>
    <message>
        <source>Attitude to risk</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Attitude: {name}</source>
        <translation>السيناريو: {name}</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>الوعي</translation>
    </message>
    <message>
        <source>Awareness a month</source>
        <translation>الوعي في الشهر</translation>
    </message>
    <message>
        <source>Awareness and conversion</source>
        <translation>الوعي والتحويل</translation>
    </message>
    <message>
        <source>Awareness beside conversion for the four approaches, and how the effect grows by month.</source>
        <translation>الوعي مقابل التحويل للمناهج الأربعة، ونمو الأثر شهرًا بعد شهر.</translation>
    </message>
    <message>
        <source>Awareness by</source>
        <translation>الوعي بمقياس</translation>
    </message>
    <message>
        <source>Awareness metrics</source>
        <translation>مقاييس الوعي</translation>
    </message>
    <message>
        <source>Awareness: {metric}</source>
        <translation>الوعي: {metric}</translation>
    </message>
    <message>
        <source>Awareness: {metric}, a month</source>
        <translation>الوعي: {metric} في الشهر</translation>
    </message>
    <message>
        <source>Awareness: {metric}, for each {amount}</source>
        <translation>الوعي: {metric} لكل {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Awareness: {metric}, in all over {n} months</source>
        <translation>
            <numerusform>الوعي: {metric} في المجموع</numerusform>
            <numerusform>الوعي: {metric} في المجموع خلال شهر</numerusform>
            <numerusform>الوعي: {metric} في المجموع خلال شهرين</numerusform>
            <numerusform>الوعي: {metric} في المجموع خلال {n} أشهر</numerusform>
            <numerusform>الوعي: {metric} في المجموع خلال {n} شهرًا</numerusform>
            <numerusform>الوعي: {metric} في المجموع خلال {n} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Back to my goal</source>
        <translation>عُد إلى هدفي</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>العودة إلى المقارنة</translation>
    </message>
    <message>
        <source>Back to the free advice</source>
        <translation>عُد إلى التوصية الحرة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the questionnaire</source>
        <translation>العودة إلى الاستبيان</translation>
    </message>
    <message>
        <source>Back to the recommendation</source>
        <translation>العودة إلى التوصية</translation>
    </message>
    <message>
        <source>Back to {amount}</source>
        <translation>عُد إلى {amount}</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Bands are the ranges that hold {share} of the time. Tinted ground: amounts as good as the advised one. Dashed line: less is not worth beginning with. Each channel has its own scale.</source>
        <translation>الشريط الملوّن هو المدى الذي يصدق في {share} من الحالات. الخلفية المظللة: مقادير تكاد تساوي المنصوح به. الخط المتقطع: ما دونه لا يستحق البدء. لكل قناة مقياسها.</translation>
    </message>
    <message>
        <source>Bars are expected values; thin lines are the ranges that hold {share} of the time.</source>
        <translation>الأعمدة قيم متوقعة، والخطوط الرفيعة هي المدى الذي يصدق في {share} من الحالات.</translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Before spending on a large scale it pays to learn: {channels}.</source>
        <translation>قبل أي إنفاق كبير يفيد أن تتعلّم أولًا: {channels}.</translation>
    </message>
    <message>
        <source>Before spending on a large scale it pays to learn: {channels}. What they could tell may be worth up to {worth}.</source>
        <translation>قبل أي إنفاق كبير يفيد أن تتعلّم أولًا: {channels}. قد تبلغ قيمة ما تكشفه {worth}.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Begin the questions</source>
        <translation>ابدأ الأسئلة</translation>
    </message>
    <message>
        <source>Begin with the questions</source>
        <translation>ابدأ الاستبيان</translation>
    </message>
    <message>
        <source>Beginning of Hijri months</source>
        <translation>بداية الأشهر الهجرية</translation>
    </message>
    <message>
        <source>Below what is usual in your country: {range}</source>
        <translation>أقل من المعتاد في بلدك: {range}</translation>
    </message>
    <message>
        <source>Below what is usual in your sector: {range}</source>
        <translation>أقل من المعتاد في القطاع: {range}</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>الفوائد</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>بجانبه</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>طموح</translation>
    </message>
    <message>
        <source>Both to be kept and never to be used: {channels}. Choose one of the two; until then they are left out.</source>
        <translation>طلبت إبقاءها وطلبت ألا تُستعمل أبدًا: {channels}. اختر أحد الأمرين؛ وحتى ذلك الحين تبقى خارج المزيج.</translation>
    </message>
    <message>
        <source>Brand growth does not bring the money back within a month</source>
        <translation>نمو العلامة لا يعيد المال خلال شهر</translation>
    </message>
    <message>
        <source>Brand growth needs more than three months to show</source>
        <translation>نمو العلامة يحتاج أكثر من ثلاثة أشهر ليظهر</translation>
    </message>
    <message>
        <source>Bring the sum to 100%</source>
        <translation>اضبط المجموع على 100%</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>الميزانية في الشهر</translation>
    </message>
    <message>
        <source>Budget or target</source>
        <translation>الميزانية أو الهدف</translation>
    </message>
    <message>
        <source>Budget: {amount} a month</source>
        <translation>الميزانية: {amount} في الشهر</translation>
    </message>
    <message>
        <source>Build demand and harvest it side by side</source>
        <translation>ابنِ الطلب واقطف الجاهز منه معًا</translation>
    </message>
    <message>
        <source>Build demand first, and harvest what is ripe beside it</source>
        <translation>ابنِ الطلب أولًا، واقطف الجاهز منه معه</translation>
    </message>
    <message>
        <source>Build-up over time</source>
        <translation>بناء الأثر عبر الزمن</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>حسب القطاع</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>حتى نهاية</translation>
    </message>
    <message>
        <source>By the end of {month}: {people} people reached, and {results}: {range}</source>
        <translation>حتى نهاية {month} · الوصول: {people} · {results}: {range}</translation>
    </message>
    <message>
        <source>By your own customers and what you spend and work today, every channel is expected to bring {share} of what is usual in the trade. If most customers come by themselves, say so where you tell how they heard of you.</source>
        <translation>بناءً على عدد زبائنك وما تنفقه وتعمله اليوم، يُتوقع أن تأتي كل قناة بنحو {share} من المعتاد في القطاع. إن كان معظم الزبائن يأتون من تلقاء أنفسهم فاذكر ذلك في سؤال كيف سمعوا بك.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Can be made</source>
        <translation>يمكن إنشاؤه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the calculation</source>
        <translation>إلغاء الحساب</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>متحفظ</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>التحديات</translation>
    </message>
    <message>
        <source>Chance that it should have</source>
        <translation>الاحتمال المطلوب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Change what {channel} gets</source>
        <translation>غيّر حصة {channel}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>غيّر: {question}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Channel and reason</source>
        <translation>القناة والسبب</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Channels at most</source>
        <translation>أكبر عدد من القنوات</translation>
    </message>
    <message>
        <source>Channels left out, and why</source>
        <translation>قنوات لم تُختر، ولماذا</translation>
    </message>
    <message>
        <source>Channels of your plan that work here</source>
        <translation>قنوات من خطتك تعمل هنا</translation>
    </message>
    <message>
        <source>Channels that work here</source>
        <translation>قنوات تعمل هنا</translation>
    </message>
    <message>
        <source>Channels that work this way</source>
        <translation>قنوات تعمل بهذا النهج</translation>
    </message>
    <message numerus="yes">
        <source>Channels to show, {n} at most</source>
        <translation>
            <numerusform>القنوات المعروضة</numerusform>
            <numerusform>القنوات المعروضة، واحدة على الأكثر</numerusform>
            <numerusform>القنوات المعروضة، اثنتان على الأكثر</numerusform>
            <numerusform>القنوات المعروضة، {n} على الأكثر</numerusform>
            <numerusform>القنوات المعروضة، {n} على الأكثر</numerusform>
            <numerusform>القنوات المعروضة، {n} على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>Charts as tables, and back (Ctrl+T)</source>
        <translation>الرسوم جداولَ، ثم رسومًا (Ctrl+T)</translation>
    </message>
    <message>
        <source>Check before you start</source>
        <translation>تحقّق قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Check it or go on.</source>
        <translation>تحقّق من الرقم أو تابع.</translation>
    </message>
    <message>
        <source>Check the law</source>
        <translation>تحقّق من القواعد</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>اختيار عميل</translation>
    </message>
    <message>
        <source>Choose a client or open one of the examples, and the advice for them stands here.</source>
        <translation>اختر عميلًا أو افتح أحد الأمثلة لتظهر توصيته هنا.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>اختر البلد</translation>
    </message>
    <message>
        <source>Choose a folder for the data</source>
        <translation>اختر مجلدًا للبيانات</translation>
    </message>
    <message>
        <source>Choose a report, its language and its sections; the pages beside them are the real ones.</source>
        <translation>اختر التقرير ولغته وأقسامه، والصفحات بجانبها هي الصفحات نفسها.</translation>
    </message>
    <message>
        <source>Choose an option of a question</source>
        <translation>اختيار إجابة من إجابات السؤال</translation>
    </message>
    <message>
        <source>Choose another client</source>
        <translation>اختيار عميل آخر</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختر مجلدًا آخر…</translation>
    </message>
    <message>
        <source>Choose one to ask for it or to rule it out</source>
        <translation>اختر قناة لتطلبها أو لتستبعدها</translation>
    </message>
    <message>
        <source>Choose {day} or a later day.</source>
        <translation>اختر {day} أو يومًا بعده.</translation>
    </message>
    <message>
        <source>Choose {day} or an earlier day.</source>
        <translation>اختر {day} أو يومًا قبله.</translation>
    </message>
    <message>
        <source>Choosing one sets what is usual there: currency, week and names of months.</source>
        <translation>اختيار البلد يضبط المعتاد فيه: العملة والأسبوع وأسماء الأشهر.</translation>
    </message>
    <message>
        <source>Circle size: effort a month, money and your hours together</source>
        <translation>حجم الدائرة: الجهد شهريًا (المال وساعات العمل)</translation>
    </message>
    <message>
        <source>City (optional)</source>
        <translation>المدينة (اختيارية)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Client files</source>
        <translation>ملفات العملاء</translation>
    </message>
    <message>
        <source>Client: {client}</source>
        <translation>العميل: {client}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>أغلق المقارنة</translation>
    </message>
    <message>
        <source>Close the preview (Esc)</source>
        <translation>أغلق المعاينة (Esc)</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>إغلاق النافذة؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Close what has opened over the page</source>
        <translation>إغلاق ما فُتح فوق الصفحة</translation>
    </message>
    <message>
        <source>Coloured cells may be changed; totals and shares follow.</source>
        <translation>يمكن تغيير الخلايا الملونة، فتتبعها المجاميع والحصص.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Compare the approaches</source>
        <translation>قارن بين المناهج</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>قارنها بالآن</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنات</translation>
    </message>
    <message>
        <source>Completeness of the information</source>
        <translation>اكتمال المعلومات</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Content that helps here</source>
        <translation>محتوى ينفع هنا</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Conversion by</source>
        <translation>التحويل بمقياس</translation>
    </message>
    <message>
        <source>Conversion metrics</source>
        <translation>مقاييس التحويل</translation>
    </message>
    <message>
        <source>Conversion: {metric}</source>
        <translation>التحويل: {metric}</translation>
    </message>
    <message>
        <source>Conversion: {metric}, a month</source>
        <translation>التحويل: {metric} في الشهر</translation>
    </message>
    <message>
        <source>Conversion: {metric}, for each {amount}</source>
        <translation>التحويل: {metric} لكل {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Conversion: {metric}, in all over {n} months</source>
        <translation>
            <numerusform>التحويل: {metric} في المجموع</numerusform>
            <numerusform>التحويل: {metric} في المجموع خلال شهر</numerusform>
            <numerusform>التحويل: {metric} في المجموع خلال شهرين</numerusform>
            <numerusform>التحويل: {metric} في المجموع خلال {n} أشهر</numerusform>
            <numerusform>التحويل: {metric} في المجموع خلال {n} شهرًا</numerusform>
            <numerusform>التحويل: {metric} في المجموع خلال {n} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>انسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>انسخ النص</translation>
    </message>
    <message>
        <source>Cost per {result}</source>
        <translation>الكلفة لكل {result}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country, money and week</source>
        <translation>البلد والعملة والأسبوع</translation>
    </message>
    <message>
        <source>Counts in Arabic text only.</source>
        <translation>يسري على النص العربي وحده.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Currency of new clients</source>
        <translation>عملة العملاء الجدد</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Current client</source>
        <translation>العميل الحالي</translation>
    </message>
    <message>
        <source>Customers take over six months to decide: a shorter plan sees few of its sales</source>
        <translation>الزبون يحتاج أكثر من ستة أشهر ليقرر: المدة الأقصر لا ترى إلا قليلًا من مبيعاتها</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>احذف نهائيًا</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Delete “{client}” for good?</source>
        <translation>حذف «{client}» نهائيًا؟</translation>
    </message>
    <message>
        <source>Demand and competition</source>
        <translation>الطلب والمنافسة</translation>
    </message>
    <message>
        <source>Details for whoever fixes it</source>
        <translation>تفاصيل لمن يصلحه</translation>
    </message>
    <message>
        <source>Details of {channel}</source>
        <translation>تفاصيل {channel}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Digits of the report</source>
        <translation>أرقام التقرير</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>مستند (PDF)</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Downstream: we pick demand</source>
        <translation>المصب: نقطف الطلب</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys. Every position is proven to lie within {gap} of the best for its goal. Hollow points bring less of both: there, cost and certainty count for more. What is advised has round amounts and may lean to the share of brand work that the answers call for: it lies beside the line.</source>
        <translation>اسحب النقطة أو حرّكها بالأسهم. كل موضع مثبت أنه لا يبعد عن الأفضل لهدفه أكثر من {gap}. النقاط المفرّغة تأتي بأقل من الأمرين معًا، لأن الكلفة واليقين يزنان فيها أكثر. الخطة المنصوح بها مبالغها مقرّبة وقد تميل إلى حصة بناء العلامة التي تدعو إليها الإجابات، فتقع بجانب الخط.</translation>
    </message>
    <message>
        <source>Draw {seed} of what is uncertain, knowledge {knowledge}. The same answers give the same report.</source>
        <translation>السحب رقم {seed} لما هو غير مؤكد، ونسخة المعرفة {knowledge}. الإجابات نفسها تعطي التقرير نفسه.</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>رسم متجهي (SVG)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>أنشئ نسخة</translation>
    </message>
    <message>
        <source>Duplicate a client as a template, rename it, put it in the archive, export it as a file.</source>
        <translation>أنشئ نسخة من عميل لتكون قالبًا، أو غيّر اسمه، أو انقله إلى الأرشيف، أو صدّره ملفًا.</translation>
    </message>
    <message>
        <source>Duplicate “{client}”</source>
        <translation>إنشاء نسخة من «{client}»</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>إنشاء نسخة…</translation>
    </message>
    <message>
        <source>Each business you advise has its own questionnaire and advice.</source>
        <translation>لكل منشأة تنصحها استبيانها وتوصيتها.</translation>
    </message>
    <message>
        <source>Each point is the best plan for some goal between the two, proven to within {gap}. The ring is at your goal. Hollow points bring less of both: there, cost and certainty count for more. What is advised has round amounts and may lean to the share of brand work that the answers call for: it lies beside the line.</source>
        <translation>كل نقطة هي أفضل خطة لهدف بين الطرفين، ومثبت أنها لا تبعد عن الأفضل أكثر من {gap}. الحلقة عند هدفك. النقاط الفارغة تجلب أقل من الأمرين: هناك تزن الكلفة والاطمئنان أكثر. وما ننصح به مبالغه مقرّبة وقد يميل إلى حصة بناء العلامة التي تدعو إليها الإجابات، فيقع بجانب الخط.</translation>
    </message>
    <message>
        <source>Each reason leads to the answer that it rests on.</source>
        <translation>كل سبب يقودك إلى الإجابة التي بُني عليها.</translation>
    </message>
    <message>
        <source>Effect of the last answer:</source>
        <translation>أثر آخر إجابة:</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Effort a month</source>
        <translation>الجهد شهريًا</translation>
    </message>
    <message>
        <source>Effort is money and your own hours together, an hour counted at what it costs you.</source>
        <translation>الجهد هو المال وساعات فريقك معًا، وتُحسب الساعة بما تكلّفك.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>أفرغ السلة</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>إفراغ سلة المحذوفات؟</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>أفرغ السلة…</translation>
    </message>
    <message>
        <source>Enquiries and the share that buys give {limit} customers a month, not {value}</source>
        <translation>الاستفسارات ونسبة من يشتري تعطي {limit} زبون في الشهر، لا {value}</translation>
    </message>
    <message>
        <source>Estimates, and no promise: {share} of the time the truth should lie in the range.</source>
        <translation>هذه تقديرات لا وعود: في {share} من الحالات تقع الحقيقة داخل المدى.</translation>
    </message>
    <message>
        <source>Every answer becomes a number or a range: who may buy, what an order brings, what an hour of work costs. What was not answered is not guessed but stays a range, the one that is usual in the sector and the country, and makes the ranges of the result wider.</source>
        <translation>تصير كل إجابة رقمًا أو مدى: من قد يشتري، وكم يأتي به الطلب، وكم تكلّف ساعة العمل. وما لم تُجِب عنه لا يُخمَّن، بل يبقى مدى هو المعتاد في القطاع والبلد، فيتّسع به مدى النتائج.</translation>
    </message>
    <message>
        <source>Every business you advise, with how far its answers are and what is best done next.</source>
        <translation>كل نشاط تقدّم له المشورة، ومدى اكتمال إجاباته، وأفضل خطوة تالية.</translation>
    </message>
    <message>
        <source>Every change shows at once and is kept.</source>
        <translation>يظهر كل تغيير فورًا ويُحفظ.</translation>
    </message>
    <message>
        <source>Every chart is a table too: press Ctrl+T.</source>
        <translation>لكل رسم جدوله: اضغط Ctrl+T.</translation>
    </message>
    <message>
        <source>Every figure comes with a range: in eight of ten cases the truth lies within it.</source>
        <translation>مع كل رقم مدى، تقع القيمة الفعلية داخله في نحو ثماني حالات من عشر.</translation>
    </message>
    <message>
        <source>Every figure comes with its range and its source.</source>
        <translation>مع كل رقم مداه ومصدره.</translation>
    </message>
    <message>
        <source>Every question has been dealt with. Answers can be changed at any time.</source>
        <translation>لم يبق سؤال دون إجابة أو «لا أعرف»، ويمكن تغيير أي إجابة في أي وقت.</translation>
    </message>
    <message>
        <source>Every question, for a closer advice</source>
        <translation>كل الأسئلة، لتوصية أدق</translation>
    </message>
    <message>
        <source>Everything uncertain is drawn many times over, and the plan is worked out for each draw. Eight of ten results lie within the range that is shown, and the expected value is the mean of all. These are estimates from experience and not promises: what you measure yourself makes the next advice better.</source>
        <translation>يُسحب كل ما هو غير مؤكد مرات كثيرة، وتُحسب الخطة في كل سحب. تقع ثماني نتائج من عشر داخل المدى المعروض، والمتوقع هو متوسط الجميع. هذه تقديرات لا وعود، وما تقيسه بنفسك يجعل التوصية القادمة أدق.</translation>
    </message>
    <message>
        <source>Everything works without a network. F1 opens the help for the page at hand.</source>
        <translation>كل شيء يعمل دون إنترنت. يفتح F1 مساعدة الصفحة المفتوحة.</translation>
    </message>
    <message>
        <source>Everything, with reasons, charts, sources and method</source>
        <translation>كل شيء: الأسباب والرسوم والمصادر والطريقة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>Exactly {amount} a month for {channel}</source>
        <translation>مبلغ {amount} في الشهر بالضبط لقناة {channel}</translation>
    </message>
    <message>
        <source>Exchange rate: {rate} to the US dollar ({currency}), as you gave it.</source>
        <translation>سعر الصرف: {rate} للدولار الأمريكي ({currency})، كما كتبته.</translation>
    </message>
    <message>
        <source>Exchange rate: {rate} to the US dollar ({currency}), known in {date}.</source>
        <translation>سعر الصرف: {rate} للدولار الأمريكي ({currency})، كما عُرف في {date}.</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>النتائج المتوقعة</translation>
    </message>
    <message>
        <source>Explain it to my manager</source>
        <translation>اشرحها لمديري</translation>
    </message>
    <message>
        <source>Explain it to my manager…</source>
        <translation>اشرحها لمديري…</translation>
    </message>
    <message>
        <source>Export a chart as a picture, or its figures as a table.</source>
        <translation>صدّر الرسم صورةً، أو أرقامه جدولًا.</translation>
    </message>
    <message>
        <source>Export the client</source>
        <translation>تصدير العميل</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>تصدير إلى ملف…</translation>
    </message>
    <message>
        <source>F1 opens the help for the page at hand; {keys} shows all keys.</source>
        <translation>يفتح F1 مساعدة الصفحة المفتوحة، ويعرض {keys} كل الاختصارات.</translation>
    </message>
    <message>
        <source>Few of your own customers come this way</source>
        <translation>قليل من زبائنك يأتون من هنا</translation>
    </message>
    <message>
        <source>Figures are for each {amount} of effort, so that the approaches can be compared.</source>
        <translation>الأرقام لكل {amount} من الجهد، لتصحّ المقارنة بين المناهج.</translation>
    </message>
    <message>
        <source>Figures are for {amount}, so that the approaches can be compared.</source>
        <translation>الأرقام لما يعادل {amount}، لتصحّ المقارنة بين المناهج.</translation>
    </message>
    <message>
        <source>Figures are given</source>
        <translation>طريقة عرض الأرقام</translation>
    </message>
    <message>
        <source>Find the least money</source>
        <translation>احسب أقل مبلغ</translation>
    </message>
    <message>
        <source>Fix, limit or exclude a channel, and see what that costs beside the free advice.</source>
        <translation>ثبّت قناة أو حدّدها أو استبعدها، وانظر كلفة ذلك مقارنةً بالتوصية الحرة.</translation>
    </message>
    <message>
        <source>For a month, count the orders from {channel} with a link, code or number of its own</source>
        <translation>عُدَّ طلبات {channel} لمدة شهر برابط أو رمز أو رقم خاص بها</translation>
    </message>
    <message>
        <source>For each channel a curve says what money or work obtains there. The first amounts bring most and each further one brings less, until everybody who can be reached has been. What it brings comes with a delay, lasts for a while and fades.</source>
        <translation>لكل قناة منحنى يقول ما يأتي به المال أو العمل فيها. المبالغ الأولى تأتي بأكثر، ثم يقلّ ما تأتي به كل زيادة، حتى تصل إلى كل من يمكن الوصول إليه. ويأتي الأثر متأخرًا، ويدوم مدة، ثم يخفت.</translation>
    </message>
    <message>
        <source>For each {amount}</source>
        <translation>لكل {amount}</translation>
    </message>
    <message>
        <source>For each {amount}; metrics without a figure are to be followed</source>
        <translation>لكل {amount}، وما لا رقم له مقياس للمتابعة</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>From answers to a business in numbers</source>
        <translation>من الإجابات إلى نشاط بالأرقام</translation>
    </message>
    <message>
        <source>From experience</source>
        <translation>من الخبرة</translation>
    </message>
    <message>
        <source>From our dated table: {rate}</source>
        <translation>من جدولنا المؤرخ: {rate}</translation>
    </message>
    <message>
        <source>From the first day to the first sale: five short lessons, each ending in one thing to do. Done: {done} of {all}.</source>
        <translation>من اليوم الأول إلى أول عملية بيع: خمسة دروس قصيرة، في آخر كل منها عمل واحد. أنجزت {done} من {all}.</translation>
    </message>
    <message>
        <source>From then to now: {difference}</source>
        <translation>من ذلك الحين إلى الآن: {difference}</translation>
    </message>
    <message>
        <source>From {month}, {leader} is expected to bring more {results} a month than {other}</source>
        <translation>ابتداءً من {month} يُتوقع أن تأتي من {leader} {results} أكثر في الشهر مما يأتي من {other}</translation>
    </message>
    <message>
        <source>From {month}: {leader} brings {more} a month, {other} {fewer}</source>
        <translation>من {month}: {leader} يجلب {more} في الشهر، مقابل {fewer} من {other}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>تقرير كامل</translation>
    </message>
    <message>
        <source>Give each stage what its question asks for: what comes too early sells to nobody.</source>
        <translation>أعطِ كل مرحلة ما يسأل عنه الزبون فيها: ما جاء قبل وقته لا يقنع أحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Give {n} hours a week</source>
        <translation>
            <numerusform>لا تخصّص أي ساعة</numerusform>
            <numerusform>خصّص ساعة في الأسبوع</numerusform>
            <numerusform>خصّص ساعتين في الأسبوع</numerusform>
            <numerusform>خصّص {n} ساعات في الأسبوع</numerusform>
            <numerusform>خصّص {n} ساعة في الأسبوع</numerusform>
            <numerusform>خصّص {n} ساعة في الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with the questionnaire</source>
        <translation>أكمل الاستبيان</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>أكمل الأسئلة</translation>
    </message>
    <message>
        <source>Go to a page, in the order of the side panel</source>
        <translation>الانتقال إلى صفحة بترتيب اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Go to any section at the top, in any order, and change any answer later.</source>
        <translation>انتقل إلى أي قسم من الأعلى بأي ترتيب، وغيّر أي إجابة لاحقًا.</translation>
    </message>
    <message>
        <source>Go to the review</source>
        <translation>إلى المراجعة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Goal from</source>
        <translation>الهدف من</translation>
    </message>
    <message>
        <source>Goal to</source>
        <translation>الهدف إلى</translation>
    </message>
    <message>
        <source>Goal {first} to {last}: {orders} {results}, {people} people newly know you, {share} upstream</source>
        <translation>الهدف من {first} إلى {last}: {results} {orders}، ومن يعرفونك حديثًا {people}، والمنبع {share}</translation>
    </message>
    <message>
        <source>Goal {goal} of {most}</source>
        <translation>الهدف {goal} من {most}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد أن تعرف</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>الميلادي</translation>
    </message>
    <message>
        <source>Growth of the name</source>
        <translation>نمو الاسم</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Harvest the demand there is first, and build more beside it</source>
        <translation>اقطف الطلب الجاهز أولًا، وابنِ معه طلبًا جديدًا</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help for the page at hand</source>
        <translation>مساعدة الصفحة المفتوحة</translation>
    </message>
    <message>
        <source>Hijri date beside each date</source>
        <translation>التاريخ الهجري بجانب كل تاريخ</translation>
    </message>
    <message>
        <source>Hollow circles: channels not chosen</source>
        <translation>الدوائر الفارغة: قنوات لم نخترها</translation>
    </message>
    <message>
        <source>Hours a month, at least</source>
        <translation>ساعات في الشهر على الأقل</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>How each approach is measured</source>
        <translation>بماذا نقيس كل نهج</translation>
    </message>
    <message>
        <source>How each is measured</source>
        <translation>بماذا يُقاس كل نهج</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>كيف يُنفَّذ</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>كيف يُقاس</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم العدد</translation>
    </message>
    <message>
        <source>How much risk the plan takes</source>
        <translation>كم تتحمّل الخطة من المخاطرة</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>ثقة التوصية</translation>
    </message>
    <message>
        <source>How to read the ranges</source>
        <translation>كيف يُقرأ المدى؟</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>كيف تقرأ هذه التوصية؟</translation>
    </message>
    <message>
        <source>How to split the money and the hours between channels, what it may bring, and why.</source>
        <translation>كيف يُوزَّع المال والوقت على القنوات، وما المتوقع منها، ولماذا.</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>كيف تبدأ؟</translation>
    </message>
    <message>
        <source>How well the channels of the plan are known</source>
        <translation>ما مدى معرفتنا بقنوات الخطة؟</translation>
    </message>
    <message>
        <source>How your customers buy</source>
        <translation>كيف يشتري زبائنك</translation>
    </message>
    <message>
        <source>I advise others</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>I own a business</source>
        <translation>صاحب نشاط</translation>
    </message>
    <message>
        <source>If an answer were different</source>
        <translation>لو اختلفت إجابة</translation>
    </message>
    <message>
        <source>If the answer were: {answer}</source>
        <translation>لو كانت الإجابة: {answer}</translation>
    </message>
    <message>
        <source>Import a client</source>
        <translation>استيراد عميل</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استورد ملفًا</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>في المجموع</translation>
    </message>
    <message>
        <source>In balance: {upstream} of the effort upstream, to be known and wanted, and {downstream} downstream, close to the sale.</source>
        <translation>توازن بين الاثنين: {upstream} من الجهد في المنبع ليعرفك الناس ويرغبوا فيما تبيع، و{downstream} في المصب قرب لحظة البيع.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>In this trade a visit often ends in a purchase</source>
        <translation>في هذا القطاع كثيرًا ما تنتهي الزيارة بشراء</translation>
    </message>
    <message>
        <source>In this trade few visits end in a purchase</source>
        <translation>في هذا القطاع قليلًا ما تنتهي الزيارة بشراء</translation>
    </message>
    <message>
        <source>In your plan</source>
        <translation>في خطتك</translation>
    </message>
    <message>
        <source>In your plan: {share}</source>
        <translation>في خطتك: {share}</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Inbound between {low} and {high} of the effort</source>
        <translation>الداخلي بين {low} و{high} من الجهد</translation>
    </message>
    <message>
        <source>Inbound lets people come to you; outbound goes to them.</source>
        <translation>الداخلي (الجاذب) يجعل الناس يأتون إليك، والخارجي يذهب إليهم.</translation>
    </message>
    <message>
        <source>Inbound, share of the effort</source>
        <translation>الداخلي، حصته من الجهد</translation>
    </message>
    <message>
        <source>Inbound: they come to us</source>
        <translation>داخلي: يأتون إلينا</translation>
    </message>
    <message>
        <source>Infographic to share</source>
        <translation>إنفوغراف للمشاركة</translation>
    </message>
    <message>
        <source>Interview mode ({key})</source>
        <translation>وضع المقابلة ({key})</translation>
    </message>
    <message>
        <source>Interview mode, in large type; Esc leaves it</source>
        <translation>وضع المقابلة بخط كبير، ويُنهيه Esc</translation>
    </message>
    <message>
        <source>Is this answer right? {warning}</source>
        <translation>هل هذه الإجابة صحيحة؟ {warning}</translation>
    </message>
    <message>
        <source>It changes with every answer and is settled only after the review.</source>
        <translation>تتغيّر مع كل إجابة، ولا تُعتمد قبل المراجعة.</translation>
    </message>
    <message>
        <source>It decides what you see. You can change it in the settings.</source>
        <translation>هذا يحدد ما يظهر لك، ويمكنك تغييره في الإعدادات.</translation>
    </message>
    <message>
        <source>It stays on this device until you send it yourself. It holds:</source>
        <translation>يبقى على هذا الجهاز إلى أن ترسله بنفسك. وفيه:</translation>
    </message>
    <message>
        <source>Its answers, notes and advice will be gone. This cannot be undone.</source>
        <translation>ستزول إجاباته وملاحظاته وتوصياته، ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Its numbers and where they come from</source>
        <translation>أرقامها ومن أين جاءت</translation>
    </message>
    <message>
        <source>Its opposite: {approach}</source>
        <translation>مقابله: {approach}</translation>
    </message>
    <message>
        <source>Judged early by</source>
        <translation>مقياسه في البداية</translation>
    </message>
    <message>
        <source>Judged in the end by</source>
        <translation>مقياسه في النهاية</translation>
    </message>
    <message>
        <source>Just as good</source>
        <translation>مقادير تساويه</translation>
    </message>
    <message>
        <source>Keep this amount</source>
        <translation>ثبّت هذا المبلغ</translation>
    </message>
    <message>
        <source>Keep this version as the plan you follow</source>
        <translation>احفظ هذه النسخة خطةً تتبعها</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <translation>احفظ {amount}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys: {first} to {last} choose, {zero} is “I don&apos;t know”</source>
        <translation>المفاتيح من {first} إلى {last} تختار، و{zero} يعني «لا أعرف»</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and digits</source>
        <translation>اللغة والأرقام</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Language, look, dates and who you are. Every change shows at once.</source>
        <translation>اللغة والمظهر والتواريخ ومن أنت. يظهر كل تغيير فورًا.</translation>
    </message>
    <message>
        <source>Large type and keys, for asking someone who sits beside you</source>
        <translation>خط كبير واختيار بالأرقام، لسؤال من يجلس إلى جانبك</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>تكبير الصفحات</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>تكبير الخط</translation>
    </message>
    <message>
        <source>Largest channels</source>
        <translation>أكبر القنوات</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>الأحدث تغييرًا أولًا</translation>
    </message>
    <message>
        <source>Least advised</source>
        <translation>أقل ما يستحق البدء به</translation>
    </message>
    <message>
        <source>Least money a month</source>
        <translation>أقل مبلغ في الشهر</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>إنهاء (Esc)</translation>
    </message>
    <message>
        <source>Leave it empty to begin with the list of clients.</source>
        <translation>اتركه فارغًا لتبدأ بقائمة العملاء.</translation>
    </message>
    <message>
        <source>Leave it to the advice</source>
        <translation>اتركها للتوصية</translation>
    </message>
    <message>
        <source>Leave the interview mode (Esc)</source>
        <translation>إنهاء وضع المقابلة (Esc)</translation>
    </message>
    <message>
        <source>Leave this share to the advice</source>
        <translation>اترك هذه الحصة للتوصية</translation>
    </message>
    <message>
        <source>Left of the budget, a month</source>
        <translation>الباقي من الميزانية في الشهر</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما تُرك</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Limits of the plan</source>
        <translation>حدود الخطة</translation>
    </message>
    <message>
        <source>Limits of the plan…</source>
        <translation>حدود الخطة…</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>معاينة حيّة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Looked up; within {gap} of the best</source>
        <translation>محسوب مسبقًا، ولا يبعد عن الأفضل أكثر من {gap}</translation>
    </message>
    <message>
        <source>Made with Rawafid</source>
        <translation>أُعدّ ببرنامج روافد</translation>
    </message>
    <message>
        <source>Main calendar</source>
        <translation>التقويم الرئيس</translation>
    </message>
    <message>
        <source>Many mixes do about as well: for {share} of the effort the amounts could be quite different at hardly any loss. Choose within the ranges what is easiest to run.</source>
        <translation>هناك مزائج كثيرة تكاد تتساوى: يمكن أن تتغيّر مبالغ {share} من الجهد كثيرًا بخسارة لا تُذكر. اختر ضمن المدى ما يسهل عليك تشغيله.</translation>
    </message>
    <message>
        <source>Map of channels</source>
        <translation>خريطة القنوات</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>علّمه منجزًا</translation>
    </message>
    <message>
        <source>Marketing advice for {name}</source>
        <translation>توصية التسويق: {name}</translation>
    </message>
    <message>
        <source>Marketing advisor</source>
        <translation>مستشار استراتيجية التسويق</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Mix by channel</source>
        <translation>المزيج حسب القناة</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>المال في الشهر</translation>
    </message>
    <message>
        <source>Money left over</source>
        <translation>مال يبقى لديك</translation>
    </message>
    <message>
        <source>Money over the plan</source>
        <translation>المال طوال الخطة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بشهر</translation>
    </message>
    <message>
        <source>Months of the plan</source>
        <translation>أشهر الخطة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>المزيد في الدليل</translation>
    </message>
    <message>
        <source>More would be possible but for: {limits}.</source>
        <translation>لولا هذه الحدود لأمكن أكثر: {limits}.</translation>
    </message>
    <message>
        <source>More: versions, limits, a text for your manager</source>
        <translation>المزيد: النسخ والحدود ونص لمديرك</translation>
    </message>
    <message>
        <source>Most answers first</source>
        <translation>الأكمل إجابات أولًا</translation>
    </message>
    <message>
        <source>Most of the effort, {share}, goes to people who are close to buying.</source>
        <translation>معظم الجهد ({share}) لمن هم قريبون من الشراء.</translation>
    </message>
    <message>
        <source>Most of the effort, {share}, makes people know us before they think of buying. Sales follow later.</source>
        <translation>معظم الجهد ({share}) يعرّف الناس بنا قبل أن يفكروا في الشراء. وتأتي المبيعات بعد ذلك.</translation>
    </message>
    <message>
        <source>Mostly downstream: {share} of the effort goes to people who are close to buying.</source>
        <translation>المصب أولًا: {share} من الجهد لمن هم قريبون من الشراء.</translation>
    </message>
    <message>
        <source>Mostly upstream: {share} of the effort makes people know you and want what you sell, before they think of buying.</source>
        <translation>المنبع أولًا: {share} من الجهد ليعرفك الناس ويرغبوا فيما تبيع قبل أن يفكروا في الشراء.</translation>
    </message>
    <message>
        <source>Move along a chart with the mouse or the arrow keys to read its figures.</source>
        <translation>تنقّل على الرسم بالفأرة أو بالأسهم لقراءة أرقامه.</translation>
    </message>
    <message>
        <source>Move along the marks of a chart</source>
        <translation>التنقل بين نقاط الرسم</translation>
    </message>
    <message>
        <source>Move this share to {share}</source>
        <translation>غيّر هذه الحصة إلى {share}</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Name and city…</source>
        <translation>الاسم والمدينة…</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>سمِّها</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>اسم المنشأة</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>Names of the months</source>
        <translation>أسماء الأشهر</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يحتاج إلى</translation>
    </message>
    <message>
        <source>Needs money</source>
        <translation>يحتاج مالًا</translation>
    </message>
    <message>
        <source>Needs one of</source>
        <translation>يحتاج إلى واحد من</translation>
    </message>
    <message>
        <source>Never to use: {channel}</source>
        <translation>عدم استخدام {channel}</translation>
    </message>
    <message>
        <source>Never use it</source>
        <translation>لا تستخدمها أبدًا</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>عميل جديد…</translation>
    </message>
    <message>
        <source>New in the mix: {channels}.</source>
        <translation>دخل المزيج: {channels}.</translation>
    </message>
    <message>
        <source>New in the month: {metric}</source>
        <translation>جديد الشهر: {metric}</translation>
    </message>
    <message>
        <source>Newer advice takes the place of a draft. A version with a name, or one that you adopt, stays.</source>
        <translation>تحلّ التوصية الأحدث محل المسودة. أما النسخة التي تسمّيها أو تعتمدها فتبقى.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next or previous question, the way you read</source>
        <translation>السؤال التالي أو السابق حسب اتجاه القراءة</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>التالي: {name}</translation>
    </message>
    <message>
        <source>No answer yet, and most answers would speak against it: {question}</source>
        <translation>لم يُجب عن هذا السؤال بعد، ومعظم إجاباته لا تؤيدها: {question}</translation>
    </message>
    <message>
        <source>No answer yet, and most answers would speak for it: {question}</source>
        <translation>لم يُجب عن هذا السؤال بعد، ومعظم إجاباته تؤيدها: {question}</translation>
    </message>
    <message>
        <source>No answers about the business yet</source>
        <translation>لا إجابات عن المنشأة بعد</translation>
    </message>
    <message>
        <source>No channel is advised for now</source>
        <translation>لا ننصح بقناة الآن</translation>
    </message>
    <message>
        <source>No channel is advised for now, so nothing builds up</source>
        <translation>لا ننصح بقناة الآن، فلا أثر يتراكم</translation>
    </message>
    <message>
        <source>No channel is advised for now, so there is nothing to compare</source>
        <translation>لا ننصح بقناة الآن، فلا شيء نقارنه</translation>
    </message>
    <message>
        <source>No channel is advised for now, so there is nothing to measure</source>
        <translation>لا ننصح بقناة الآن، فلا شيء نقيسه</translation>
    </message>
    <message>
        <source>No channel is advised for now, so there is nothing to weigh</source>
        <translation>لا قناة يُنصح بها الآن، فلا خيارات للموازنة بينها</translation>
    </message>
    <message>
        <source>No channel is advised for now.</source>
        <translation>لا ننصح بأي قناة الآن.</translation>
    </message>
    <message>
        <source>No channel is advised for now; the curves show what each would bring</source>
        <translation>لا قناة يُنصح بها الآن، والمنحنيات تبيّن ما كانت ستأتي به كل قناة</translation>
    </message>
    <message>
        <source>No channel may be used, so there is no curve</source>
        <translation>لا قناة متاحة، فلا منحنى</translation>
    </message>
    <message>
        <source>No channel would bring back what it costs here. Look first at the margin, the price and how often people buy again, or lengthen the plan.</source>
        <translation>لا قناة هنا تعيد ما تكلّفه. راجع أولًا هامش الربح والسعر وتكرار الشراء، أو خطط لمدة أطول.</translation>
    </message>
    <message>
        <source>No client is active. Those in the archive and in the trash are kept.</source>
        <translation>لا يوجد عملاء نشطون. عملاء الأرشيف والسلة محفوظون.</translation>
    </message>
    <message>
        <source>No client is chosen</source>
        <translation>لم يُختر عميل</translation>
    </message>
    <message>
        <source>No client matches the search.</source>
        <translation>لا يوجد عميل يطابق البحث.</translation>
    </message>
    <message>
        <source>No client matches. Try fewer letters.</source>
        <translation>لا يوجد عميل بهذه الحروف. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>No further customer could be served, so marketing has nothing to bring</source>
        <translation>لا مكان لزبون إضافي، فليس للتسويق ما يأتي به</translation>
    </message>
    <message>
        <source>No longer in the mix: {channels}.</source>
        <translation>خرج من المزيج: {channels}.</translation>
    </message>
    <message>
        <source>No longer to be used: {channel}</source>
        <translation>لن تُستخدم: {channel}</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>دون حركة</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>None of the other answers that were tried would change it.</source>
        <translation>لا تغيّرها أي من الإجابات الأخرى التي جُرّبت.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>None: your plan leaves this stage to others.</source>
        <translation>لا قناة هنا: خطتك لا تعمل في هذه المرحلة.</translation>
    </message>
    <message>
        <source>Not advised. Beyond its minimum, {amount} brings {orders} {results}</source>
        <translation>غير منصوح بها. بعد حدها الأدنى: إضافة {amount} تجلب {results} عددها {orders}</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يُجب بعد</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لا يظهر</translation>
    </message>
    <message>
        <source>Note or source</source>
        <translation>ملاحظة أو مصدر</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation>لم يبق سؤال</translation>
    </message>
    <message>
        <source>Nothing left would change the advice: you may stop here.</source>
        <translation>لم يبق سؤال يغيّر النصيحة: يمكنك التوقف هنا.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Numbers may be rough: say by how much they may be off, and the ranges allow for it.</source>
        <translation>تكفي أرقام تقريبية: اذكر هامش الخطأ وستُحسب المديات على أساسه.</translation>
    </message>
    <message>
        <source>Numbers with a source</source>
        <translation>أرقام لها مصدر</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Of the effort, by how well its figures are known: {parts}.</source>
        <translation>ثقة الأرقام بحسب حصة الجهد: {parts}.</translation>
    </message>
    <message>
        <source>One business of your own: its questions, its advice, nothing else in the way.</source>
        <translation>نشاط واحد هو نشاطك: أسئلته وتوصيته دون شيء آخر.</translation>
    </message>
    <message>
        <source>One tall picture of the four approaches, for a message</source>
        <translation>صورة طويلة للمناهج الأربعة، تُرسل في رسالة</translation>
    </message>
    <message>
        <source>One thing to do: {task}</source>
        <translation>عمل واحد: {task}</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>لهذه القطاعات فقط</translation>
    </message>
    <message>
        <source>Only {known} of {all} questions are answered, so much rests on what is usual in the trade. Answer first the questions that the advice says are worth most.</source>
        <translation>أُجيب عن {known} فقط من {all} من الأسئلة، فمعظم النصيحة مبني على المعتاد في القطاع. أجب أولًا عن الأسئلة التي تقول النصيحة إنها الأعلى قيمة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a client to go on where you stopped. Ctrl+K does the same from any page.</source>
        <translation>افتح عميلًا لتكمل من حيث توقفت. ومن أي صفحة اضغط Ctrl+K.</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>افتح مثالًا</translation>
    </message>
    <message>
        <source>Open and close the live preview in a narrow window</source>
        <translation>افتح المعاينة الحيّة وأغلقها في نافذة ضيقة</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>افتح التقويم</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>افتح المثال</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Open the live preview ({key})</source>
        <translation>افتح المعاينة الحيّة ({key})</translation>
    </message>
    <message>
        <source>Open the questionnaire</source>
        <translation>افتح الاستبيان</translation>
    </message>
    <message>
        <source>Open the recommendation</source>
        <translation>افتح التوصية</translation>
    </message>
    <message>
        <source>Or look at a ready example</source>
        <translation>أو اطّلع على مثال جاهز</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Other amounts, the same channels</source>
        <translation>مبالغ أخرى والقنوات نفسها</translation>
    </message>
    <message>
        <source>Other answers are being tried…</source>
        <translation>تُجرَّب الآن إجابات أخرى…</translation>
    </message>
    <message>
        <source>Other channels reach the same people for less</source>
        <translation>قنوات أخرى تصل إلى الناس أنفسهم بكلفة أقل</translation>
    </message>
    <message>
        <source>Outbound: we go to them</source>
        <translation>خارجي: نذهب إليهم</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>صفحة صفحة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Part of the journey</source>
        <translation>موضعه من الرحلة</translation>
    </message>
    <message>
        <source>People rarely search for a kind of product that is new to them</source>
        <translation>يندر أن يبحث الناس عن نوع لا يعرفونه بعد</translation>
    </message>
    <message>
        <source>People who newly know you</source>
        <translation>من يعرفونك حديثًا</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plan for my budget again</source>
        <translation>عُد إلى التخطيط بميزانيتي</translation>
    </message>
    <message>
        <source>Plan of {day}</source>
        <translation>خطة {day}</translation>
    </message>
    <message>
        <source>Plan with {amount} a month</source>
        <translation>خطّط بمبلغ {amount} في الشهر</translation>
    </message>
    <message>
        <source>Plans for other budgets are being worked out</source>
        <translation>تُحسب خطط للميزانيات الأخرى</translation>
    </message>
    <message>
        <source>Points by which each topic of answers moves the plan from what would be advised to any business of the same means.</source>
        <translation>عدد النقاط التي يحرّك بها كل باب من الإجابات الخطةَ، بعيدًا عمّا يُنصح به أي نشاط له الإمكانات نفسها.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>إعداد: {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Price and margin</source>
        <translation>السعر والهامش</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Put its answers back</source>
        <translation>أعد إجاباتها</translation>
    </message>
    <message>
        <source>Put your name and logo on it, and the client&apos;s logo.</source>
        <translation>ضع عليه اسمك وشعارك، وشعار العميل.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question {place} of {total}</source>
        <translation>السؤال {place} من {total}</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Raise the budget to {amount}</source>
        <translation>ارفع الميزانية إلى {amount}</translation>
    </message>
    <message>
        <source>Rawafid</source>
        <translation>روافد</translation>
    </message>
    <message>
        <source>Rawafid is already open with the data of {folder}. Go to its window, or close it and try again.</source>
        <translation>روافد مفتوح الآن على بيانات {folder}. انتقل إلى نافذته، أو أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Rawafid is free software under the MIT licence. Qt is used under the LGPL 3: its files lie beside ours, unchanged, and may be replaced by a compatible build.</source>
        <translation>روافد برنامج حر برخصة MIT. ويُستخدم Qt برخصة LGPL 3: ملفاته بجانب ملفاتنا دون تغيير، ويمكن أن تحل محلها نسخة متوافقة.</translation>
    </message>
    <message>
        <source>Rawafid may not write in the folder {folder}. Allow it there, or name another folder in {setting}.</source>
        <translation>لا يُسمح لروافد بالكتابة في المجلد {folder}. اسمح له بذلك، أو حدد مجلدًا آخر في {setting}.</translation>
    </message>
    <message>
        <source>Read about it: {approach}</source>
        <translation>اقرأ عنه: {approach}</translation>
    </message>
    <message>
        <source>Read about the approaches in the guide</source>
        <translation>اقرأ عن المناهج في الدليل</translation>
    </message>
    <message>
        <source>Read as {value}. Did you mean {other}?</source>
        <translation>قُرئ الرقم {value}. هل تقصد {other}؟</translation>
    </message>
    <message>
        <source>Read as {value}. Write it again if that is not what you meant.</source>
        <translation>فُهم الرقم على أنه {value}. أعد كتابته إن قصدت غيره.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename the client</source>
        <translation>تغيير اسم العميل</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset the section “{section}”</source>
        <translation>إعادة ضبط القسم «{section}»</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>منحنيات الاستجابة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Results a month</source>
        <translation>النتائج في الشهر</translation>
    </message>
    <message>
        <source>Results expected</source>
        <translation>النتائج المتوقعة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Review of the answers</source>
        <translation>مراجعة الإجابات</translation>
    </message>
    <message>
        <source>Rules say which answers speak for or against a channel and how strongly. Your own results count for more than what is usual elsewhere. A rule that forbids a channel never argues: the channel is left out, and the report says why.</source>
        <translation>تقول القواعد أي الإجابات تشهد للقناة أو عليها، وبأي قوة. ونتائجك أنت أثقل وزنًا من المعتاد عند غيرك. أما القاعدة المانعة فلا تُوازَن بغيرها: تُترك القناة، ويذكر التقرير السبب.</translation>
    </message>
    <message>
        <source>Sales for each {amount} spent</source>
        <translation>المبيعات مقابل كل {amount} يُنفق</translation>
    </message>
    <message>
        <source>Sales go through a sales team, but no salesperson is among the assets</source>
        <translation>البيع يتم بفريق مبيعات، وليس بين ما لديك موظف مبيعات</translation>
    </message>
    <message>
        <source>Sales go through a shop, but none is among the assets</source>
        <translation>البيع يتم في محل، وليس بين ما لديك محل</translation>
    </message>
    <message>
        <source>Sales go through an online store, but neither a store nor a website is among the assets</source>
        <translation>البيع يتم في متجر إلكتروني، وليس بين ما لديك متجر ولا موقع</translation>
    </message>
    <message>
        <source>Sales now</source>
        <translation>مبيعات الآن</translation>
    </message>
    <message>
        <source>Sales or brand</source>
        <translation>حدّ الكفاءة</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>احفظ ملفًا للدعم…</translation>
    </message>
    <message>
        <source>Save and go on later</source>
        <translation>احفظ وأكمل لاحقًا</translation>
    </message>
    <message>
        <source>Save and work it out</source>
        <translation>احفظ واحسب</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ ملف PDF</translation>
    </message>
    <message>
        <source>Save as: {format}</source>
        <translation>حفظ بصيغة: {format}</translation>
    </message>
    <message>
        <source>Save it as a PDF, a picture or a workbook whose totals follow your changes, or print it.</source>
        <translation>احفظه ملف PDF أو صورة أو مصنّفًا تتبع مجاميعه ما تغيّره، أو اطبعه.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ في الملف {file}.</translation>
    </message>
    <message>
        <source>Saved automatically</source>
        <translation>يُحفظ تلقائيًا</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>حُفظ الآن</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} minutes ago</source>
        <translation>
            <numerusform>حُفظ الآن</numerusform>
            <numerusform>حُفظ قبل دقيقة</numerusform>
            <numerusform>حُفظ قبل دقيقتين</numerusform>
            <numerusform>حُفظ قبل {n} دقائق</numerusform>
            <numerusform>حُفظ قبل {n} دقيقة</numerusform>
            <numerusform>حُفظ قبل {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ في {path}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>احفظ…</translation>
    </message>
    <message>
        <source>Search by name, city, sector or country</source>
        <translation>ابحث بالاسم أو المدينة أو القطاع أو البلد</translation>
    </message>
    <message>
        <source>Search by name, sector or country; the spelling of hamza and taa marbuta makes no difference.</source>
        <translation>ابحث بالاسم أو القطاع أو البلد، ولا فرق في كتابة الهمزة أو التاء المربوطة.</translation>
    </message>
    <message>
        <source>Search for a client</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>ابحث في القائمة</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Search the clients</source>
        <translation>البحث في العملاء</translation>
    </message>
    <message>
        <source>Search the glossary for any word that you meet in the program.</source>
        <translation>ابحث في «المصطلحات» عن أي كلمة تصادفك في البرنامج.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ابحث في الدليل</translation>
    </message>
    <message>
        <source>Section {section} of {sections} · question {place} of {total}</source>
        <translation>القسم {section} من {sections} · السؤال {place} من {total}</translation>
    </message>
    <message>
        <source>Sections of the questionnaire</source>
        <translation>أقسام الاستبيان</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Sector and place</source>
        <translation>القطاع والمكان</translation>
    </message>
    <message>
        <source>See also: {question}</source>
        <translation>انظر أيضًا: {question}</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>اعرض الاثنتين</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>اعرض التوصية</translation>
    </message>
    <message>
        <source>See the journey</source>
        <translation>انظر إلى الرحلة</translation>
    </message>
    <message>
        <source>See the recommendation</source>
        <translation>اعرض التوصية</translation>
    </message>
    <message>
        <source>See which answer would change the advice, and what is worth measuring first.</source>
        <translation>اعرف أي إجابة قد تغيّر النصيحة، وما يستحق القياس أولًا.</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Set a maximum…</source>
        <translation>حدّد حدًا أعلى…</translation>
    </message>
    <message>
        <source>Set a minimum…</source>
        <translation>حدّد حدًا أدنى…</translation>
    </message>
    <message>
        <source>Set the amount…</source>
        <translation>حدّد المبلغ…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Share and range</source>
        <translation>الحصة والمدى</translation>
    </message>
    <message>
        <source>Share of effort</source>
        <translation>حصة الجهد</translation>
    </message>
    <message>
        <source>Share of effort: {channels}</source>
        <translation>حصة الجهد: {channels}</translation>
    </message>
    <message>
        <source>Shares of the cost</source>
        <translation>الحصص من الكلفة</translation>
    </message>
    <message>
        <source>Short course</source>
        <translation>دورة قصيرة</translation>
    </message>
    <message>
        <source>Short questions about the business. Every answer is saved at once and moves the advice.</source>
        <translation>أسئلة قصيرة عن النشاط. تُحفظ كل إجابة فورًا وتؤثر في النصيحة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>اعرض الكل</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>اعرض رسمًا</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>العرض جدولًا</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>العرض بطاقات</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>عرض الرسم جدولًا</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>عرض هذه الاختصارات</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>يظهر</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Sidra Roastery, a coffee roaster in Riyadh: all its answers and the advice for it.</source>
        <translation>محمصة سدرة، محمصة قهوة في الرياض: كل إجاباتها والتوصية لها.</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Size of type and help</source>
        <translation>حجم الخط والمساعدة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Small map of the channels</source>
        <translation>خريطة مصغّرة للقنوات</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>تصغير الصفحات</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>تصغير الخط</translation>
    </message>
    <message>
        <source>So it is written</source>
        <translation>هكذا تُكتب</translation>
    </message>
    <message>
        <source>Software that Rawafid is built with</source>
        <translation>البرمجيات التي بُني بها روافد</translation>
    </message>
    <message>
        <source>Some channels would pay on average, but what they bring is too unsure for how you see risk. Try a bolder choice, or answer the open questions: the ranges become narrower.</source>
        <translation>قد تنفع بعض القنوات في المتوسط، لكن ما تأتي به غير مؤكد قياسًا على موقفك من المخاطرة. جرّب اختيارًا أجرأ، أو أجب عن الأسئلة المفتوحة فيضيق المدى.</translation>
    </message>
    <message>
        <source>Something in Rawafid went wrong</source>
        <translation>حدث خلل في روافد</translation>
    </message>
    <message>
        <source>Something in Rawafid went wrong. Your answers are safe; try again.</source>
        <translation>حدث خلل في روافد. إجاباتك محفوظة؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Spend the whole budget, even where it brings little more</source>
        <translation>أنفق الميزانية كلها، حتى حين لا تزيد النتيجة إلا قليلًا</translation>
    </message>
    <message>
        <source>Spending it all the same would bring about {more} further results a month.</source>
        <translation>ولو أُنفق رغم ذلك لجلب نحو {more} من النتائج الإضافية في الشهر.</translation>
    </message>
    <message>
        <source>Spending it all the same would bring less than one further result a month.</source>
        <translation>ولو أُنفق رغم ذلك لجلب أقل من نتيجة إضافية واحدة في الشهر.</translation>
    </message>
    <message>
        <source>Splits a business&apos;s marketing effort between channels, and says why. Without a verb: the window.</source>
        <translation>يوزّع جهد التسويق على القنوات ويقول لماذا. دون أمر: تُفتح النافذة.</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>حالة البرنامج</translation>
    </message>
    <message>
        <source>Step {step} of {all}</source>
        <translation>الخطوة {step} من {all}</translation>
    </message>
    <message>
        <source>Sum: {amount}</source>
        <translation>المجموع: {amount}</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>ملخّص في صفحة واحدة</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>بدّل الطرفين</translation>
    </message>
    <message>
        <source>Switch {channel} off or on for a month and compare the sales</source>
        <translation>أوقف {channel} شهرًا أو شغّلها شهرًا، ثم قارن المبيعات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>أزلها</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>استعادة من السلة</translation>
    </message>
    <message>
        <source>Take the wish away</source>
        <translation>أزل الرغبة</translation>
    </message>
    <message>
        <source>Target: {amount}</source>
        <translation>الهدف: {amount}</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>يدل على</translation>
    </message>
    <message>
        <source>Tells of awareness</source>
        <translation>مقاييس الوعي</translation>
    </message>
    <message>
        <source>Tells of conversion</source>
        <translation>مقاييس التحويل</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>The advice as charts. The title of each says what it shows.</source>
        <translation>التوصية في رسوم. عنوان كل رسم يقول ما يبيّنه.</translation>
    </message>
    <message>
        <source>The advice at a glance</source>
        <translation>التوصية في لمحة</translation>
    </message>
    <message>
        <source>The advice could not be worked out</source>
        <translation>تعذّر حساب التوصية</translation>
    </message>
    <message>
        <source>The advice is being brought up to date; this is the one from before.</source>
        <translation>تُحدَّث التوصية الآن، وهذه هي السابقة.</translation>
    </message>
    <message>
        <source>The advice is being worked out</source>
        <translation>تُحسب التوصية الآن</translation>
    </message>
    <message>
        <source>The advice is being worked out…</source>
        <translation>تُحسب التوصية الآن…</translation>
    </message>
    <message>
        <source>The advice is in shares of effort, because the budget or the currency is not given. Give both to see amounts.</source>
        <translation>التوصية بحصص من الجهد لأن الميزانية أو العملة غير معروفة. اكتبهما لترى المبالغ.</translation>
    </message>
    <message>
        <source>The advice on paper: a page, a picture to share, or a full report with its sources.</source>
        <translation>النصيحة على الورق: صفحة، أو صورة للمشاركة، أو تقرير كامل بمصادره.</translation>
    </message>
    <message>
        <source>The amounts are rounded to figures that people use: that gives up {share} of the plan&apos;s worth.</source>
        <translation>المبالغ مقرّبة إلى أرقام سهلة الاستعمال، ولا يُنقص ذلك إلا {share} من قيمة الخطة.</translation>
    </message>
    <message>
        <source>The answers alone, for a similar business: without amounts and figures of its own, without notes and advice.</source>
        <translation>الإجابات وحدها لنشاط مشابه، دون مبالغه وأرقامه الخاصة، ودون الملاحظات والتوصيات.</translation>
    </message>
    <message>
        <source>The answers of that version are back</source>
        <translation>عادت إجابات تلك النسخة</translation>
    </message>
    <message>
        <source>The archive is empty. Archive clients that you no longer work with; they stay as they are.</source>
        <translation>الأرشيف فارغ. انقل إليه من لم تعد تعمل معهم، فيبقون كما هم.</translation>
    </message>
    <message>
        <source>The articles&apos; figures</source>
        <translation>أرقام المقالين</translation>
    </message>
    <message>
        <source>The best plan under your limits</source>
        <translation>أفضل خطة ضمن حدودك</translation>
    </message>
    <message>
        <source>The budget is below what any channel needs to work. With {least} a month a first one becomes possible; until then, use what only takes time.</source>
        <translation>الميزانية أقل مما تحتاج إليه أي قناة لتعمل. تصير أول قناة ممكنة بمبلغ {least} في الشهر؛ وحتى ذلك الحين استعمل ما لا يحتاج إلا إلى الوقت.</translation>
    </message>
    <message>
        <source>The business has not started, yet it has customers or spending: those answers are not used</source>
        <translation>النشاط لم يبدأ بعد، ومع ذلك ذُكر له زبائن أو إنفاق: لن تُستعمل هذه الإجابات</translation>
    </message>
    <message>
        <source>The business today</source>
        <translation>النشاط اليوم</translation>
    </message>
    <message>
        <source>The chance of reaching your target itself is then about {chance}.</source>
        <translation>ويكون احتمال بلوغ هدفك نفسه عندئذ نحو {chance}.</translation>
    </message>
    <message>
        <source>The channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>The channels to keep as they are cost {value} a month, more than the budget of {limit}</source>
        <translation>القنوات التي تبقى كما هي تكلف {value} في الشهر، وهو أكثر من الميزانية {limit}</translation>
    </message>
    <message>
        <source>The client&apos;s logo</source>
        <translation>شعار العميل</translation>
    </message>
    <message>
        <source>The country sets what is usual there; you can change all of it.</source>
        <translation>يضبط البلد ما هو معتاد فيه، ويمكنك تغيير أي منه.</translation>
    </message>
    <message>
        <source>The curves are being worked out</source>
        <translation>تُحسب المنحنيات الآن</translation>
    </message>
    <message>
        <source>The customer&apos;s journey</source>
        <translation>رحلة الزبون</translation>
    </message>
    <message>
        <source>The discount or commission would take more than your margin</source>
        <translation>الخصم أو العمولة فيها أكبر من هامش ربحك</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved; what was saved before is safe. Free some space and try again.</source>
        <translation>امتلأ القرص فلم يُحفظ هذا، وما حُفظ من قبل سليم. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk is too full for {path}. Free some room, or choose another place.</source>
        <translation>لم يبق في القرص متسع لحفظ {path}. أفرغ بعض المساحة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot be read or written just now. Check it and try again.</source>
        <translation>تتعذر الآن القراءة من القرص الذي فيه {folder} أو الكتابة عليه. افحصه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The effort is spread: the largest part, {share}, goes to {corner}</source>
        <translation>الجهد موزّع: أكبر جزء منه، {share}، في {corner}</translation>
    </message>
    <message>
        <source>The figures are estimates and no promise: {share} of the time the truth should lie in the range.</source>
        <translation>الأرقام تقديرات وليست وعدًا: يُنتظر أن تقع الحقيقة ضمن المدى في {share} من الحالات.</translation>
    </message>
    <message>
        <source>The figures rest on your answers, on published figures and, where nobody has measured, on experience, which gets a wide range.</source>
        <translation>تستند الأرقام إلى إجاباتك وإلى أرقام منشورة، وحيث لم يقس أحد فإلى الخبرة، ويُعطى لها مدى واسع.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>حُفظ الملف.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. See that it is there and that you may open it.</source>
        <translation>تعذّرت قراءة الملف {file}. تأكد من وجوده ومن أن فتحه مسموح لك.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another folder, or free some space.</source>
        <translation>تعذّرت كتابة الملف {file}. اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and was left as it is. Put a copy of it in its place, or move it away to start anew.</source>
        <translation>الملف {file} تالف، وقد تُرك كما هو. ضع نسخة سليمة مكانه، أو انقله من مكانه لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>The file {file} is of another program and was left as it is. Move it away, or name another folder in {setting}.</source>
        <translation>الملف {file} يخص برنامجًا آخر، وقد تُرك كما هو. انقله من مكانه، أو حدد مجلدًا آخر في {setting}.</translation>
    </message>
    <message>
        <source>The file {file} was made by a newer version of Rawafid and was left as it is. Update Rawafid to open it.</source>
        <translation>الملف {file} من إصدار أحدث من روافد، وقد تُرك كما هو. حدّث روافد لتفتحه.</translation>
    </message>
    <message>
        <source>The first of these answers is worth about {amount}.</source>
        <translation>أول هذه الإجابات تساوي نحو {amount}.</translation>
    </message>
    <message>
        <source>The first time takes a few seconds.</source>
        <translation>قد تستغرق المرة الأولى بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its path is shown here.</source>
        <translation>تعذّر فتح المجلد. مساره ظاهر هنا.</translation>
    </message>
    <message>
        <source>The four approaches</source>
        <translation>المناهج الأربعة</translation>
    </message>
    <message>
        <source>The four approaches and the words of the trade, explained plainly.</source>
        <translation>المناهج الأربعة ومصطلحات التسويق بشرح بسيط.</translation>
    </message>
    <message>
        <source>The four approaches compared</source>
        <translation>المناهج الأربعة مقارنةً</translation>
    </message>
    <message>
        <source>The four approaches, with your figures</source>
        <translation>المناهج الأربعة بأرقامك</translation>
    </message>
    <message>
        <source>The goal is now {goal} of 100.</source>
        <translation>صار الهدف {goal} من 100.</translation>
    </message>
    <message>
        <source>The guide has nothing on “{words}”. Try another word.</source>
        <translation>لا شيء في الدليل عن «{words}». جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>The largest part, {share}, goes to: {channel}.</source>
        <translation>والحصة الأكبر، {share}، لقناة: {channel}.</translation>
    </message>
    <message>
        <source>The least for a target</source>
        <translation>أقل مبلغ لهدف</translation>
    </message>
    <message>
        <source>The least is above the most: change one of the two.</source>
        <translation>الحد الأدنى أكبر من الحد الأعلى: غيّر أحدهما.</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>السجل في {file}</translation>
    </message>
    <message>
        <source>The log: which errors came where in the program, without what you entered.</source>
        <translation>السجل: أي خلل وقع وأين في البرنامج، دون ما أدخلته.</translation>
    </message>
    <message>
        <source>The main reason: {reason}</source>
        <translation>السبب الأول: {reason}</translation>
    </message>
    <message>
        <source>The method on one page</source>
        <translation>الطريقة في صفحة</translation>
    </message>
    <message>
        <source>The money should be back within {months}, but customers take about {decision_months} to decide, and none comes back sooner. What sells by then was counted in full; see whether you can wait that long.</source>
        <translation>تريد أن يعود المال خلال {months}، وقرار زبائنك يستغرق نحو {decision_months}، ولا يعود مال قبل أن يقرروا. حُسب كاملًا ما يُباع حتى ذلك الحين؛ انظر هل يمكنك الانتظار إليه.</translation>
    </message>
    <message>
        <source>The monthly mix</source>
        <translation>المزيج الشهري</translation>
    </message>
    <message>
        <source>The most for a budget</source>
        <translation>أكثر نتيجة لميزانية</translation>
    </message>
    <message>
        <source>The most that can be expected with this chance is about {most} orders, at {amount} a month: the plan is made for that.</source>
        <translation>أكثر ما يُتوقع بهذا الاحتمال نحو {most} من الطلبات، بمبلغ {amount} في الشهر، والخطة موضوعة له.</translation>
    </message>
    <message>
        <source>The most that can be expected with this chance is about {most} people reached, at {amount} a month: the plan is made for that.</source>
        <translation>أكثر من يُتوقع الوصول إليهم بهذا الاحتمال نحو {most} من الناس، بمبلغ {amount} في الشهر، والخطة موضوعة له.</translation>
    </message>
    <message>
        <source>The name is too long: it may have up to {high} characters.</source>
        <translation>الاسم أطول من اللازم: الحد الأقصى لعدد الأحرف هو {high}.</translation>
    </message>
    <message>
        <source>The name of the city is too long: it may have up to {high} characters.</source>
        <translation>اسم المدينة طويل: يُقبل حتى {high} حرفًا.</translation>
    </message>
    <message>
        <source>The next {amount} brings {orders} {results}</source>
        <translation>إضافة {amount} تجلب {results} عددها {orders}</translation>
    </message>
    <message>
        <source>The next {amount} brings {orders} {results}, worth {worth}</source>
        <translation>إضافة {amount} تجلب {results} عددها {orders}، والقيمة {worth}</translation>
    </message>
    <message>
        <source>The note is too long: it may have up to {high} characters.</source>
        <translation>الملاحظة أطول من اللازم: الحد الأقصى لعدد الأحرف هو {high}.</translation>
    </message>
    <message>
        <source>The other calendar beside it</source>
        <translation>التقويم الآخر بجانبه</translation>
    </message>
    <message>
        <source>The other plan is being worked out</source>
        <translation>تُحسب الخطة الأخرى الآن</translation>
    </message>
    <message>
        <source>The package came without the text of its licence.</source>
        <translation>جاءت الحزمة دون نص رخصتها.</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>يجري رسم الصفحات…</translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}. Choose another folder or name.</source>
        <translation>تعذّر حفظ الصورة باسم {path}. اختر مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>The picture is too large for a logo: {size} MB. Choose one of at most {most} MB.</source>
        <translation>الصورة كبيرة على أن تكون شعارًا: {size} ميغابايت. اختر صورة لا تزيد على {most} ميغابايت.</translation>
    </message>
    <message>
        <source>The plan for {amount} is being worked out…</source>
        <translation>تُحسب الخطة لمبلغ {amount}…</translation>
    </message>
    <message>
        <source>The plan in charts</source>
        <translation>الخطة في رسوم</translation>
    </message>
    <message>
        <source>The plan in plain words. Change what you like, then copy it.</source>
        <translation>الخطة بكلمات بسيطة. غيّر ما تريد ثم انسخها.</translation>
    </message>
    <message>
        <source>The plan is made for your target. The estimated chance of reaching it: {chance}. Give the currency to see how much money it takes.</source>
        <translation>وُضعت الخطة لبلوغ هدفك. تقدير احتمال بلوغه: {chance}. أجب عن سؤال العملة لترى ما تحتاج إليه من مال.</translation>
    </message>
    <message>
        <source>The plan now</source>
        <translation>الخطة الآن</translation>
    </message>
    <message>
        <source>The plan will cost no more than it needs to get there.</source>
        <translation>لن تكلّف الخطة أكثر مما يلزم لبلوغ الهدف.</translation>
    </message>
    <message>
        <source>The plans between sales and brand are being worked out</source>
        <translation>تُحسب الخطط بين المبيعات ونمو الاسم الآن</translation>
    </message>
    <message>
        <source>The preview beside the questions shows how each answer moves the advice.</source>
        <translation>المعاينة بجانب الأسئلة تبيّن أثر كل إجابة في النصيحة.</translation>
    </message>
    <message>
        <source>The printer does not answer. Save a PDF and print that, or choose another printer.</source>
        <translation>الطابعة لا تستجيب. احفظ ملف PDF واطبعه، أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>The same client at each: what to expect, and what comes of it in the worst tenth</source>
        <translation>العميل نفسه في كل منها: ما يُتوقع، وما يحدث في أسوأ عُشر من الحالات</translation>
    </message>
    <message>
        <source>The separators of this number leave its size open. Write it without them.</source>
        <translation>فواصل هذا الرقم تترك مقداره غير واضح. اكتبه من دونها.</translation>
    </message>
    <message>
        <source>The sources of new customers add up to {value}%, not to about 100%</source>
        <translation>مجموع مصادر الزبائن الجدد {value}%، والمنتظر نحو 100%</translation>
    </message>
    <message>
        <source>The split stays as it was.</source>
        <translation>بقي التوزيع كما كان.</translation>
    </message>
    <message>
        <source>The strip at the top shows how numbers and dates are written now.</source>
        <translation>الشريط في الأعلى يبيّن كيف تُكتب الأرقام والتواريخ الآن.</translation>
    </message>
    <message>
        <source>The team&apos;s hours run out before the money does. Free some hours, or let part of the budget pay for help.</source>
        <translation>تنتهي ساعات الفريق قبل أن ينتهي المال. وفّر بعض الساعات، أو خصص جزءًا من الميزانية لمن يساعدك.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>The two have different currencies or no budget, so amounts of money are not subtracted.</source>
        <translation>للطرفين عملتان مختلفتان أو لا ميزانية لأحدهما، فلا تُحسب فروق المبالغ.</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <source>The workbook could not be saved as {path}. Close it if it is open, or choose another name.</source>
        <translation>تعذّر حفظ ملف Excel في {path}. أغلقه إن كان مفتوحًا، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Their effect would come after the plan&apos;s end</source>
        <translation>يأتي أثرها بعد نهاية المدة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>Then we take what is usual</source>
        <translation>سنأخذ المعتاد بمدى أوسع</translation>
    </message>
    <message>
        <source>There are social accounts, but no follower at all</source>
        <translation>هناك حسابات تواصل، لكن بلا أي متابع</translation>
    </message>
    <message>
        <source>There is a contact list, but no one is on it</source>
        <translation>هناك قائمة جهات اتصال، لكنها فارغة</translation>
    </message>
    <message>
        <source>There is no plan yet: answer the questionnaire first.</source>
        <translation>لا خطة بعد: أجب عن الاستبيان أولًا.</translation>
    </message>
    <message>
        <source>There is none yet: the first one is kept when the advice is whole.</source>
        <translation>لا نسخة بعد: تُحفظ الأولى حين تكتمل التوصية.</translation>
    </message>
    <message>
        <source>These are estimates and no promise.</source>
        <translation>هذه تقديرات وليست وعدًا.</translation>
    </message>
    <message>
        <source>These are the article&apos;s own claims, of its time. Rawafid calculates nothing with them.</source>
        <translation>هذه أقوال المقال في زمنه، ولا يحسب روافد بها شيئًا.</translation>
    </message>
    <message>
        <source>They could work, but a small team does better with few channels</source>
        <translation>قد تنفع، لكن الفريق الصغير ينجح أكثر بقنوات قليلة</translation>
    </message>
    <message>
        <source>They could work, but the money brings more elsewhere</source>
        <translation>قد تنفع، لكن المال يأتي بأكثر في غيرها</translation>
    </message>
    <message>
        <source>They could work, but the team&apos;s hours bring more elsewhere</source>
        <translation>قد تنفع، لكن ساعات الفريق تأتي بأكثر في غيرها</translation>
    </message>
    <message>
        <source>They do not serve this sector: {about}</source>
        <translation>لا تخدم هذا القطاع: {about}</translation>
    </message>
    <message>
        <source>They need more hours a week than the team has</source>
        <translation>تحتاج إلى ساعات في الأسبوع أكثر مما لدى الفريق</translation>
    </message>
    <message>
        <source>They need what you do not have: {about}</source>
        <translation>تحتاج إلى ما ليس لديك: {about}</translation>
    </message>
    <message>
        <source>They rest on your answers, on published figures and, where nobody has measured, on experience: {command} shows a channel&apos;s numbers with their sources.</source>
        <translation>تقوم على إجاباتك وعلى أرقام منشورة، وعلى الخبرة حيث لم يقس أحد: الأمر {command} يعرض أرقام القناة مع مصادرها.</translation>
    </message>
    <message>
        <source>They sell nothing themselves; they are for learning before you spend</source>
        <translation>لا تبيع بنفسها؛ فائدتها أن تتعلّم قبل أن تنفق</translation>
    </message>
    <message>
        <source>They speak to past customers, and there are none yet</source>
        <translation>تخاطب زبائن سابقين، ولا زبائن بعد</translation>
    </message>
    <message>
        <source>They would not bring back what they cost</source>
        <translation>لا تعيد ما تكلّفه</translation>
    </message>
    <message>
        <source>Thin line: amounts in this range do about as well</source>
        <translation>الخط الرفيع: مدى يعطي النتيجة نفسها تقريبًا</translation>
    </message>
    <message>
        <source>This client is no longer there; it may have been deleted.</source>
        <translation>لم يعد هذا العميل موجودًا؛ ربما حُذف.</translation>
    </message>
    <message>
        <source>This client is not in the trash any more.</source>
        <translation>لم يعد هذا العميل في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This file is no picture that a report can show. Choose a PNG, JPEG or SVG file.</source>
        <translation>هذا الملف ليس صورة يستطيع التقرير عرضها. اختر ملف PNG أو JPEG أو SVG.</translation>
    </message>
    <message>
        <source>This is a fault of Rawafid, not yours. With {setting} set, the same command shows a full trace to send us.</source>
        <translation>هذا خلل في روافد وليس منك. شغّل الأمر نفسه مع الإعداد {setting} لترى التفاصيل الكاملة وترسلها إلينا.</translation>
    </message>
    <message>
        <source>This is not a day. Write it as {example}.</source>
        <translation>هذا ليس تاريخًا. اكتبه هكذا: {example}.</translation>
    </message>
    <message>
        <source>This is not a number. Write it in digits, such as {example}.</source>
        <translation>هذا ليس رقمًا. اكتبه بالأرقام، مثل {example}.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا الرقم أكبر مما يُقبل هنا.</translation>
    </message>
    <message>
        <source>Three attitudes to risk</source>
        <translation>ثلاثة سيناريوهات للمخاطرة</translation>
    </message>
    <message>
        <source>Three differences</source>
        <translation>ثلاثة فروق</translation>
    </message>
    <message>
        <source>Three differences between the approaches</source>
        <translation>الفروق الثلاثة بين المناهج</translation>
    </message>
    <message>
        <source>Through: {channels}</source>
        <translation>عبر: {channels}</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>To come nearer to the share of upstream work that your answers call for, the plan gives up about {share} of its worth.</source>
        <translation>لتقترب الخطة من حصة المنبع التي تناسب إجاباتك، تتنازل عن نحو {share} من قيمتها.</translation>
    </message>
    <message>
        <source>To keep {channel} as it is</source>
        <translation>إبقاء {channel} كما هي</translation>
    </message>
    <message>
        <source>To prepare or pay once</source>
        <translation>ما يُجهَّز أو يُدفع مرة واحدة</translation>
    </message>
    <message>
        <source>To set up, once</source>
        <translation>للإعداد، مرة واحدة</translation>
    </message>
    <message>
        <source>To set up, once: {amount}</source>
        <translation>للإعداد مرة واحدة: {amount}</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>إلى العنصر التالي</translation>
    </message>
    <message>
        <source>To the next part of the window: page, side panel, foot</source>
        <translation>إلى الجزء التالي من النافذة: الصفحة، اللوحة الجانبية، الشريط السفلي</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>إلى القسم التالي</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>إلى الجزء السابق</translation>
    </message>
    <message>
        <source>To use {channel}</source>
        <translation>استخدام {channel}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today&apos;s spending adds up to {value} a month, more than the budget of {limit}</source>
        <translation>مجموع الإنفاق اليوم {value} في الشهر، وهو أكثر من الميزانية {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s work adds up to {value} hours a week, more than the {limit} hours available</source>
        <translation>مجموع العمل اليوم {value} ساعة في الأسبوع، والمتاح {limit} ساعة</translation>
    </message>
    <message>
        <source>Today: {effort}, expected to bring {value}</source>
        <translation>اليوم: {effort}، والمتوقع {value}</translation>
    </message>
    <message>
        <source>Today: {effort}; your customers named it for {value} a month</source>
        <translation>اليوم: {effort}، وما نسبه زبائنك إليها في الشهر {value}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Trash · {count}</source>
        <translation>سلة المحذوفات ({count})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Try other budgets, or set a target</source>
        <translation>جرّب ميزانيات أخرى أو حدّد هدفًا</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Umm al-Qura</source>
        <translation>الهجري (أم القرى)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the adoption</source>
        <translation>ألغِ اعتمادها</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>المنبع</translation>
    </message>
    <message>
        <source>Upstream between {low} and {high} of the effort</source>
        <translation>المنبع بين {low} و{high} من الجهد</translation>
    </message>
    <message>
        <source>Upstream builds demand before it is there; downstream meets those who are about to buy.</source>
        <translation>المنبع يبني الطلب قبل أن يوجد، والمصب يلتقي من يوشك أن يشتري.</translation>
    </message>
    <message>
        <source>Upstream, share of the effort</source>
        <translation>المنبع، حصته من الجهد</translation>
    </message>
    <message>
        <source>Upstream: we build demand</source>
        <translation>المنبع: نبني الطلب</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>الاستعمال: {usage}</translation>
    </message>
    <message>
        <source>Use this goal</source>
        <translation>استخدم هذا الهدف</translation>
    </message>
    <message>
        <source>Usual in your country</source>
        <translation>المعتاد في بلدك</translation>
    </message>
    <message>
        <source>Usual in your country: {range}</source>
        <translation>المعتاد في بلدك: {range}</translation>
    </message>
    <message>
        <source>Usual in your sector: {range}</source>
        <translation>المعتاد في القطاع: {range}</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>حجم الخط المعتاد</translation>
    </message>
    <message>
        <source>Version of {client}</source>
        <translation>نسخة {client}</translation>
    </message>
    <message>
        <source>Versions of Rawafid, of Qt, of Python and of your system.</source>
        <translation>إصدارات روافد وQt وPython ونظامك.</translation>
    </message>
    <message>
        <source>Versions of the advice</source>
        <translation>نسخ التوصية</translation>
    </message>
    <message>
        <source>Versions of the advice…</source>
        <translation>نسخ التوصية…</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Weeks before it shows</source>
        <translation>أسابيع قبل أن يظهر الأثر</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>Welcome to Rawafid</source>
        <translation>أهلًا بك في روافد</translation>
    </message>
    <message>
        <source>What a range means</source>
        <translation>ما معنى المدى؟</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>بماذا نبدأ؟</translation>
    </message>
    <message>
        <source>What does each approach buy you: people who know you, or sales now?</source>
        <translation>ماذا يشتري لك كل نهج: معرفة الناس بك أم مبيعات الآن؟</translation>
    </message>
    <message>
        <source>What does it aim at?</source>
        <translation>إلى ماذا يهدف؟</translation>
    </message>
    <message>
        <source>What each approach brings for {amount} of effort</source>
        <translation>ما يأتي به كل نهج مقابل {amount} من الجهد</translation>
    </message>
    <message>
        <source>What each approach brings for {share} of the effort</source>
        <translation>ما يأتي به كل نهج مقابل {share} من الجهد</translation>
    </message>
    <message>
        <source>What each channel could bring</source>
        <translation>ما قد تأتي به كل قناة</translation>
    </message>
    <message>
        <source>What holds the plan back</source>
        <translation>ما الذي يقيّد الخطة؟</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>What is deleted stays here for 30 days, and can be taken out again.</source>
        <translation>يبقى المحذوف هنا 30 يومًا، ويمكن استعادته.</translation>
    </message>
    <message>
        <source>What is hard about it</source>
        <translation>ما الصعب فيها؟</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>ما اسم نشاطك؟</translation>
    </message>
    <message>
        <source>What is your first client called?</source>
        <translation>ما اسم أول عميل لك؟</translation>
    </message>
    <message>
        <source>What it aims at</source>
        <translation>ما يهدف إليه</translation>
    </message>
    <message>
        <source>What it asks of you</source>
        <translation>ما تطلبه منك</translation>
    </message>
    <message>
        <source>What it brings: worth in money</source>
        <translation>العائد: القيمة بالمال</translation>
    </message>
    <message>
        <source>What it brings: {results}</source>
        <translation>العائد: {results}</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>فيمَ تنفع؟</translation>
    </message>
    <message>
        <source>What pays best</source>
        <translation>ما يعود بأكثر نفع</translation>
    </message>
    <message>
        <source>What shows that it works?</source>
        <translation>بماذا يُعرف نجاحه؟</translation>
    </message>
    <message>
        <source>What the advice rests on. What is not listed was not answered, and is taken from what is usual in the trade.</source>
        <translation>هذا ما بُنيت عليه التوصية. ما لم يُذكر هنا لم يُجَب عنه، وأُخذ من المعتاد في القطاع.</translation>
    </message>
    <message>
        <source>What the approaches are, how customers decide, and how to begin.</source>
        <translation>ما المناهج الأربعة، وكيف يقرر الزبائن، ومن أين تبدأ.</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>ما يقوله المقال</translation>
    </message>
    <message>
        <source>What the curves count</source>
        <translation>ما تعدّه المنحنيات</translation>
    </message>
    <message>
        <source>What the plan sells within {months} does not yet cover what it costs: {share} of its worth is that more people will know you and buy later. If you need the money sooner, answer how soon it must come back.</source>
        <translation>ما تبيعه الخطة خلال {months} لا يغطي كلفتها بعد: {share} من قيمتها أن يعرفك ناس أكثر فيشتروا لاحقًا. إن احتجت المال قبل ذلك فأجب عن سؤال: خلال كم يجب أن يعود المال؟</translation>
    </message>
    <message>
        <source>What these approaches are</source>
        <translation>ما هذه المناهج؟</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>ماذا تعدّ؟</translation>
    </message>
    <message>
        <source>What to do with {client}</source>
        <translation>ما يمكن فعله مع {client}</translation>
    </message>
    <message>
        <source>What to do, what it costs and what it should bring</source>
        <translation>ما العمل، وكم يكلّف، وماذا يُتوقَّع منه</translation>
    </message>
    <message>
        <source>What to expect in {months}:</source>
        <translation>ما نتوقعه خلال {months}:</translation>
    </message>
    <message numerus="yes">
        <source>What to expect in {n} months</source>
        <translation>
            <numerusform>ما المتوقع الآن؟</numerusform>
            <numerusform>ما المتوقع في شهر؟</numerusform>
            <numerusform>ما المتوقع في شهرين؟</numerusform>
            <numerusform>ما المتوقع في {n} أشهر؟</numerusform>
            <numerusform>ما المتوقع في {n} شهرًا؟</numerusform>
            <numerusform>ما المتوقع في {n} شهر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation>ما الذي يفيد أن تعرفه بعد ذلك؟</translation>
    </message>
    <message>
        <source>What to measure first: {what}.</source>
        <translation>أول ما نقيسه: {what}.</translation>
    </message>
    <message>
        <source>What to measure next</source>
        <translation>ماذا تقيس بعد ذلك</translation>
    </message>
    <message>
        <source>What we advise</source>
        <translation>ما ننصح به</translation>
    </message>
    <message>
        <source>What we would do, for {amount} a month:</source>
        <translation>ما نقترح عمله بمبلغ {amount} في الشهر:</translation>
    </message>
    <message>
        <source>What we would do:</source>
        <translation>ما نقترح عمله:</translation>
    </message>
    <message>
        <source>What would change it?</source>
        <translation>ما الذي قد يغيّر النصيحة؟</translation>
    </message>
    <message>
        <source>What would change the advice most</source>
        <translation>أكثر ما سيغيّر النصيحة</translation>
    </message>
    <message>
        <source>What would change this advice</source>
        <translation>ما الذي قد يغيّر النصيحة؟</translation>
    </message>
    <message>
        <source>What you leave empty is left to the advice. What a limit costs stands beside the mix.</source>
        <translation>ما تتركه فارغًا يُترك للتوصية. وتجد كلفة كل حدّ بجانب المزيج.</translation>
    </message>
    <message>
        <source>What you said of where your customers come from was counted, for: {channels}. Keep asking each new customer: nothing improves the advice more.</source>
        <translation>حُسب ما ذكرته عن مصدر زبائنك، وذلك في: {channels}. واصل سؤال كل زبون جديد: لا شيء يحسّن النصيحة أكثر من ذلك.</translation>
    </message>
    <message>
        <source>What you see is what is saved and printed.</source>
        <translation>ما تراه هو ما يُحفظ ويُطبع.</translation>
    </message>
    <message>
        <source>What you sell costs too much to be given away as a sample</source>
        <translation>سعر ما تبيعه لا يسمح بتوزيع عيّنات منه</translation>
    </message>
    <message>
        <source>What you want and by when</source>
        <translation>ما تريده ومتى</translation>
    </message>
    <message>
        <source>What your answers do to the plan</source>
        <translation>أثر إجاباتك في الخطة</translation>
    </message>
    <message>
        <source>What your wishes cost</source>
        <translation>كم تكلّف رغباتك</translation>
    </message>
    <message>
        <source>Whatever the goal, nearly the same comes of it</source>
        <translation>أيًّا كان الهدف، تكاد النتيجة تكون واحدة</translation>
    </message>
    <message>
        <source>Whatever the goal, the same plan is the best</source>
        <translation>أيًّا كان الهدف، الخطة نفسها هي الأفضل</translation>
    </message>
    <message>
        <source>When it meets the customer</source>
        <translation>متى يلتقي الزبون</translation>
    </message>
    <message>
        <source>Where a month was announced on another day than computed.</source>
        <translation>حين يُعلن الشهر في يوم غير اليوم المحسوب.</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>أين تعمل؟</translation>
    </message>
    <message>
        <source>Where the effort goes</source>
        <translation>أين يذهب الجهد؟</translation>
    </message>
    <message>
        <source>Where you stand today</source>
        <translation>وضعك اليوم</translation>
    </message>
    <message>
        <source>Where your marketing effort brings the most, and why.</source>
        <translation>أين يثمر جهدك التسويقي أكثر، ولماذا.</translation>
    </message>
    <message>
        <source>Which language do you want to work in?</source>
        <translation>بأي لغة تريد أن تعمل؟</translation>
    </message>
    <message>
        <source>Which part of the journey?</source>
        <translation>أي جزء من رحلة الزبون؟</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>أي تقرير</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Who buys and where</source>
        <translation>من يشتري وأين</translation>
    </message>
    <message>
        <source>Who signs it</source>
        <translation>من يوقّعه</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation>لماذا نسأل؟</translation>
    </message>
    <message>
        <source>Why does it lean so?</source>
        <translation>لماذا هذا الميل؟</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>لماذا هذه الخطة؟</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>لماذا:</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>With a list of clients.</source>
        <translation>مع قائمة العملاء.</translation>
    </message>
    <message>
        <source>With everything</source>
        <translation>بكل ما فيه</translation>
    </message>
    <message>
        <source>With people who come to know you, the next {amount} is worth {range}</source>
        <translation>مع من يعرفونك حديثًا، قيمة إضافة {amount}: {range}</translation>
    </message>
    <message>
        <source>With people who come to know you, the next {amount} is worth {range}: more money would pay everywhere</source>
        <translation>مع من يعرفونك حديثًا، قيمة إضافة {amount}: {range}. المزيد من المال مجدٍ في كل قناة</translation>
    </message>
    <message>
        <source>With these answers no channel is worth its cost yet.</source>
        <translation>بهذه الإجابات لا تساوي أي قناة كلفتها بعد.</translation>
    </message>
    <message>
        <source>With these limits nothing can be expected with that chance.</source>
        <translation>بهذه الحدود لا يمكن توقع شيء بهذا الاحتمال.</translation>
    </message>
    <message>
        <source>Without movement nothing slides, fades or blinks.</source>
        <translation>دون حركة لا شيء ينزلق أو يتلاشى أو يومض.</translation>
    </message>
    <message>
        <source>Without the list of clients.</source>
        <translation>دون قائمة العملاء.</translation>
    </message>
    <message>
        <source>Without them the advice would be the same for everybody. Next to answer:</source>
        <translation>من دونها تكون النصيحة واحدة للجميع. أجب أولًا عن:</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>ملف Excel</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>ملف Excel</translation>
    </message>
    <message>
        <source>Worked out anew; within {gap} of the best</source>
        <translation>محسوب من جديد، ولا يبعد عن الأفضل أكثر من {gap}</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>يعمل دون اتصال</translation>
    </message>
    <message>
        <source>Works offline · all data stays on this device</source>
        <translation>يعمل دون اتصال · كل البيانات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Works offline: nothing you enter leaves this device.</source>
        <translation>يعمل دون اتصال: لا يغادر هذا الجهاز شيء مما تُدخله.</translation>
    </message>
    <message>
        <source>Worth expected</source>
        <translation>القيمة المتوقعة</translation>
    </message>
    <message>
        <source>Worth of sales and of being known, a month</source>
        <translation>قيمة المبيعات والوعي في الشهر</translation>
    </message>
    <message>
        <source>Worth of the plan</source>
        <translation>قيمة الخطة</translation>
    </message>
    <message>
        <source>Write a name for the client first.</source>
        <translation>اكتب اسم العميل أولًا.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>اكتب رقمًا من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>اكتب رقمًا.</translation>
    </message>
    <message>
        <source>Write a single number, in digits.</source>
        <translation>اكتب رقمًا واحدًا، بالأرقام.</translation>
    </message>
    <message>
        <source>Write a whole number, such as {example}.</source>
        <translation>اكتب عددًا صحيحًا، مثل {example}.</translation>
    </message>
    <message>
        <source>Write the number alone, without “{word}”.</source>
        <translation>اكتب الرقم وحده، من دون «{word}».</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>اكتب {high} أو أقل.</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>اكتب {low} أو أكثر.</translation>
    </message>
    <message>
        <source>Yes, {other}</source>
        <translation>نعم، {other}</translation>
    </message>
    <message>
        <source>Yet: {reason}</source>
        <translation>لكن: {reason}</translation>
    </message>
    <message>
        <source>You allow less money for them than they need to work</source>
        <translation>المبلغ الذي سمحت به أقل مما تحتاجه لتعمل</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>طلبت هذه القناة</translation>
    </message>
    <message>
        <source>You asked for {amount} at most</source>
        <translation>طلبت ألا يتجاوز {amount}</translation>
    </message>
    <message>
        <source>You asked for {amount} or more</source>
        <translation>طلبت {amount} أو أكثر</translation>
    </message>
    <message>
        <source>You asked never to use them</source>
        <translation>طلبت ألا تُستعمل أبدًا</translation>
    </message>
    <message>
        <source>You can serve so many more customers a month: {capacity}, and the plan reaches it. More marketing pays only once you can serve more.</source>
        <translation>تستطيع أن تخدم من الزبائن الإضافيين في الشهر: {capacity}، والخطة تبلغ ذلك. لا يفيد تسويق أكثر حتى تستطيع خدمة المزيد.</translation>
    </message>
    <message>
        <source>You fixed {amount}</source>
        <translation>ثبّتّ المبلغ على {amount}</translation>
    </message>
    <message>
        <source>You follow the plan that you adopted on {date}. The advice is another one since: {difference}</source>
        <translation>أنت تتبع الخطة التي اعتمدتها في {date}. وقد تغيّرت التوصية بعد ذلك: {difference}</translation>
    </message>
    <message>
        <source>You gave a least amount for {channel}, but it cannot be used. The reason: {reason}. Mend that, or take the amount away.</source>
        <translation>حددت مبلغًا أدنى لقناة {channel}، لكن استعمالها غير ممكن. السبب: {reason}. عالج ذلك أو احذف المبلغ.</translation>
    </message>
    <message>
        <source>You have fewer customers than such effort usually brings</source>
        <translation>زبائنك أقل مما يأتي به جهد كهذا عادةً</translation>
    </message>
    <message>
        <source>You have more customers than such effort usually brings</source>
        <translation>زبائنك أكثر مما يأتي به جهد كهذا عادةً</translation>
    </message>
    <message>
        <source>You keep it as it is</source>
        <translation>تبقيها كما هي</translation>
    </message>
    <message>
        <source>You may stop here: all that is left to ask is worth about {amount} together.</source>
        <translation>يمكنك التوقف هنا: كل ما بقي من أسئلة لا تتجاوز قيمته نحو {amount}.</translation>
    </message>
    <message>
        <source>You never want to use it</source>
        <translation>لا تريد استخدامها أبدًا</translation>
    </message>
    <message>
        <source>You said that no further customer can be served, so marketing has nothing to bring for now.</source>
        <translation>ذكرت أنك لا تستطيع خدمة أي زبون إضافي، فلا يأتي التسويق بشيء الآن.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Your answers hardly move the mix: nearly the same would be advised with the same means to a business of which nothing else is known. Check the answers that would change the advice most.</source>
        <translation>إجاباتك لا تكاد تحرّك المزيج: كنا سننصح بما يقاربه لأي نشاط بالإمكانات نفسها دون أن نعرف عنه شيئًا آخر. راجع الإجابات التي تغيّر النصيحة أكثر من غيرها.</translation>
    </message>
    <message>
        <source>Your budget is below the least they need to work</source>
        <translation>ميزانيتك أقل مما تحتاج إليه لتعمل</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>نشاطك</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Your data is kept in this folder:</source>
        <translation>تُحفظ بياناتك في هذا المجلد:</translation>
    </message>
    <message>
        <source>Your data lies in one folder, which you can copy to keep it safe.</source>
        <translation>بياناتك في مجلد واحد يمكنك نسخه لحفظه.</translation>
    </message>
    <message>
        <source>Your figure is {share} of what is usual in the trade: {question} If it is right, leave it; the advice takes it as it is.</source>
        <translation>رقمك يعادل {share} من المعتاد في القطاع: {question} إن كان صحيحًا فاتركه، فالنصيحة تأخذ به كما هو.</translation>
    </message>
    <message>
        <source>Your goal, {goal} of {most}: {orders} {results} and {people} people who newly know you</source>
        <translation>هدفك {goal} من {most}: {results} {orders}، ومن يعرفونك حديثًا {people}</translation>
    </message>
    <message>
        <source>Your limits cannot all hold together. The one to change is: {limit}. It would have to be {change}.</source>
        <translation>لا يمكن أن تجتمع حدودك كلها. الحد الذي ينبغي تغييره: {limit}. يلزم أن يصير {change}.</translation>
    </message>
    <message>
        <source>Your limits cannot all hold together. The one to change is: {limit}. Loosen it, or free a channel that you keep as it is.</source>
        <translation>لا يمكن أن تجتمع حدودك كلها. الحد الذي ينبغي تغييره: {limit}. وسّعه، أو حرّر قناة تبقيها كما هي.</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>شعارك</translation>
    </message>
    <message>
        <source>Your name or your firm&apos;s</source>
        <translation>اسمك أو اسم مكتبك</translation>
    </message>
    <message>
        <source>Your own customers say that it brings them</source>
        <translation>زبائنك أنفسهم يقولون إنها أوصلتهم إليك</translation>
    </message>
    <message>
        <source>Your settings: language, look, dates. No path, no name.</source>
        <translation>إعداداتك: اللغة والمظهر والتواريخ. دون مسار أو اسم.</translation>
    </message>
    <message>
        <source>Your target cannot be reached with the chance you ask for: {reason}.</source>
        <translation>لا يمكن بلوغ هدفك بالاحتمال الذي تطلبه: {reason}.</translation>
    </message>
    <message>
        <source>Your target needs no money, only work. The estimated chance of reaching it with this plan: {chance}.</source>
        <translation>هدفك لا يحتاج إلى مال، بل إلى عمل فقط. تقدير احتمال بلوغه بهذه الخطة: {chance}.</translation>
    </message>
    <message>
        <source>Your target of {wanted} orders within {months} needs at least {amount} a month. The estimated chance of reaching it with this plan: {chance}.</source>
        <translation>هدفك وعدد طلباته {wanted} خلال {months} يحتاج إلى {amount} في الشهر على الأقل. تقدير احتمال بلوغه بهذه الخطة: {chance}.</translation>
    </message>
    <message>
        <source>Your target of {wanted} people reached within {months} needs at least {amount} a month. The estimated chance of reaching it with this plan: {chance}.</source>
        <translation>هدفك وعدد من تصل إليهم {wanted} خلال {months} يحتاج إلى {amount} في الشهر على الأقل. تقدير احتمال بلوغه بهذه الخطة: {chance}.</translation>
    </message>
    <message>
        <source>Your trade</source>
        <translation>نشاطك</translation>
    </message>
    <message>
        <source>Your work is saved up to the last step, and you can go on. If it happens again, close the program and open it again.</source>
        <translation>عملك محفوظ حتى آخر خطوة، ويمكنك المتابعة. إن تكرر الخلل فأغلق البرنامج وافتحه من جديد.</translation>
    </message>
    <message>
        <source>a business of this size cannot grow so much in this time</source>
        <translation>لا يستطيع نشاط بهذا الحجم أن ينمو كل هذا النمو في هذه المدة</translation>
    </message>
    <message>
        <source>a month, with the share of the cost</source>
        <translation>في الشهر، مع الحصة من الكلفة</translation>
    </message>
    <message>
        <source>a number from {low} to {high} ({unit})</source>
        <translation>رقم من {low} إلى {high} ({unit})</translation>
    </message>
    <message>
        <source>about {amount} less a month</source>
        <translation>نحو {amount} أقل في الشهر</translation>
    </message>
    <message>
        <source>about {amount} more a month</source>
        <translation>نحو {amount} إضافية في الشهر</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو {n} دقائق</numerusform>
            <numerusform>نحو {n} دقيقة</numerusform>
            <numerusform>نحو {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} times as many</source>
        <translation>
            <numerusform>أقل بكثير</numerusform>
            <numerusform>بالقدر نفسه تقريبًا</numerusform>
            <numerusform>أكثر بنحو الضعف</numerusform>
            <numerusform>أكثر بنحو {n} أضعاف</numerusform>
            <numerusform>أكثر بنحو {n} ضعفًا</numerusform>
            <numerusform>أكثر بنحو {n} ضعف</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>advise: which channels, how much in each, and why</source>
        <translation>النصيحة: أي القنوات، وكم في كل منها، ولماذا</translation>
    </message>
    <message>
        <source>advised</source>
        <comment>amount</comment>
        <translation>المنصوح به</translation>
    </message>
    <message>
        <source>advised now</source>
        <translation>المنصوح به الآن</translation>
    </message>
    <message>
        <source>all for brand growth: {more} more people come to know you, for {fewer} fewer {results}</source>
        <translation>كل الجهد لنمو الاسم: يزيد من يعرفونك بنسبة {more}، وتقل النتائج ({results}) بنسبة {fewer}</translation>
    </message>
    <message>
        <source>all of the effort is {present}, so {missing} has no figures to compare</source>
        <translation>الجهد كله في {present}، فلا أرقام عن {missing} للمقارنة</translation>
    </message>
    <message>
        <source>an answer file says &quot;rawafid&quot;: {version}</source>
        <translation>في ملف الإجابات يجب أن يوجد &quot;rawafid&quot;: {version}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة غيرها</numerusform>
            <numerusform>واثنتان غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} smaller channels</source>
        <translation>
            <numerusform>ولا قنوات أصغر</numerusform>
            <numerusform>وقناة أصغر</numerusform>
            <numerusform>وقناتان أصغر</numerusform>
            <numerusform>و{n} قنوات أصغر</numerusform>
            <numerusform>و{n} قناةً أصغر</numerusform>
            <numerusform>و{n} قناة أصغر</numerusform>
        </translation>
    </message>
    <message>
        <source>another draw of what is uncertain; 1 without it</source>
        <translation>سحب آخر لما هو غير يقيني؛ دونه 1</translation>
    </message>
    <message>
        <source>at least {amount} a month at American prices</source>
        <translation>{amount} في الشهر على الأقل بأسعار أمريكا</translation>
    </message>
    <message>
        <source>awareness</source>
        <translation>الوعي</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>يُحسب الآن…</translation>
    </message>
    <message>
        <source>big effect</source>
        <translation>أثر كبير</translation>
    </message>
    <message>
        <source>brand growth</source>
        <translation>نمو الاسم</translation>
    </message>
    <message>
        <source>brand growth ({value})</source>
        <translation>نمو الاسم ({value})</translation>
    </message>
    <message>
        <source>brand growth makes {more} more people know you, for hardly any {results}</source>
        <translation>نمو الاسم يزيد من يعرفونك بنسبة {more}، ولا يكاد ينقص {results}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>cost of setting up</source>
        <translation>كلفة الإعداد</translation>
    </message>
    <message>
        <source>costs next to nothing</source>
        <translation>لا يكلّف شيئًا يُذكر</translation>
    </message>
    <message>
        <source>customers a month</source>
        <translation>زبون في الشهر</translation>
    </message>
    <message>
        <source>digits of Arabic text: latin (123) or arabic</source>
        <translation>أرقام النص العربي: latin (123) أو arabic</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>المصب</translation>
    </message>
    <message>
        <source>downstream inbound work</source>
        <translation>المصب الداخلي</translation>
    </message>
    <message>
        <source>downstream outbound work</source>
        <translation>المصب الخارجي</translation>
    </message>
    <message>
        <source>effect for a small advertiser</source>
        <translation>الأثر عند المعلن الصغير</translation>
    </message>
    <message>
        <source>effect on people who remember you</source>
        <translation>الأثر في من يتذكرونك</translation>
    </message>
    <message>
        <source>effect on purchases</source>
        <translation>الأثر في الشراء</translation>
    </message>
    <message>
        <source>enquiries a month</source>
        <translation>استفسار في الشهر</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>خبرة</translation>
    </message>
    <message>
        <source>far more</source>
        <translation>أكثر بكثير</translation>
    </message>
    <message>
        <source>first month of the plan; next month without it</source>
        <translation>أول شهر في الخطة؛ دونه الشهر القادم</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>متابع</translation>
    </message>
    <message>
        <source>for each of them, {number}</source>
        <translation>لكل منها {number}</translation>
    </message>
    <message>
        <source>for programs: JSON instead of text</source>
        <translation>للبرامج: JSON بدل النص</translation>
    </message>
    <message numerus="yes">
        <source>for {n} months</source>
        <translation>
            <numerusform>دون مدة</numerusform>
            <numerusform>لمدة شهر</numerusform>
            <numerusform>لمدة شهرين</numerusform>
            <numerusform>لمدة {n} أشهر</numerusform>
            <numerusform>لمدة {n} شهرًا</numerusform>
            <numerusform>لمدة {n} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <comment>a range</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ابتداءً من {date}</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>ابتداءً من {month}</translation>
    </message>
    <message>
        <source>further hours by money spent</source>
        <translation>ساعات إضافية بحسب ما يُنفق</translation>
    </message>
    <message>
        <source>given twice; keep one</source>
        <translation>مذكور مرتين؛ أبقِ واحدة</translation>
    </message>
    <message>
        <source>gives up {amount} of the plan&apos;s worth</source>
        <translation>يُنقص قيمة الخطة بمقدار {amount}</translation>
    </message>
    <message>
        <source>gives up {amount} of the plan&apos;s worth, and {results}</source>
        <translation>يُنقص قيمة الخطة بمقدار {amount}، و{results}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>hour a week</source>
        <translation>ساعة أسبوعيًا</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>ساعة أسبوعيًا</translation>
    </message>
    <message>
        <source>hours for half of its effect</source>
        <translation>ساعات نصف الأثر</translation>
    </message>
    <message>
        <source>hours for one time</source>
        <translation>ساعات كل مرة</translation>
    </message>
    <message>
        <source>hours whatever is spent</source>
        <translation>ساعات ثابتة مهما كان الإنفاق</translation>
    </message>
    <message>
        <source>how late the effect sets in</source>
        <translation>مدى تأخر بداية الأثر</translation>
    </message>
    <message>
        <source>how many more customers you can serve</source>
        <translation>عدد الزبائن الإضافيين الذين تستطيع خدمتهم</translation>
    </message>
    <message>
        <source>how many people search</source>
        <translation>عدد من يبحثون</translation>
    </message>
    <message>
        <source>how many visit your site</source>
        <translation>عدد زوار موقعك</translation>
    </message>
    <message>
        <source>in people reached the two are close, while {leader} brings {results_more} {results}</source>
        <translation>الوصول متقارب، ومن {leader} تأتي {results} {results_more}</translation>
    </message>
    <message>
        <source>in the worst tenth</source>
        <translation>في أسوأ عُشر من الحالات</translation>
    </message>
    <message numerus="yes">
        <source>in {n} months, with a chance of</source>
        <translation>
            <numerusform>في المدة كلها، باحتمال</numerusform>
            <numerusform>خلال شهر، باحتمال</numerusform>
            <numerusform>خلال شهرين، باحتمال</numerusform>
            <numerusform>خلال {n} أشهر، باحتمال</numerusform>
            <numerusform>خلال {n} شهرًا، باحتمال</numerusform>
            <numerusform>خلال {n} شهر، باحتمال</numerusform>
        </translation>
    </message>
    <message>
        <source>in {results} the two are close, while {leader} reaches {people_more} people</source>
        <translation>{results} متقاربة بينهما، و{leader} يصل إلى أناس {people_more}</translation>
    </message>
    <message>
        <source>in “{other}” the two are close, while {leader} is ahead in “{metric}”</source>
        <translation>الاثنان متقاربان في «{other}»، و{leader} متقدم في «{metric}»</translation>
    </message>
    <message>
        <source>in: {channels}</source>
        <translation>تدخل: {channels}</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>التسويق الداخلي</translation>
    </message>
    <message>
        <source>it takes more channels than this plan may have</source>
        <translation>يحتاج إلى قنوات أكثر مما تسمح به الخطة</translation>
    </message>
    <message>
        <source>language of what is shown: ar, en or fr; Arabic without it</source>
        <translation>لغة العرض: ar أو en أو fr؛ دونها العربية</translation>
    </message>
    <message>
        <source>least hours that work</source>
        <translation>أقل ساعات تنفع</translation>
    </message>
    <message>
        <source>least money that works</source>
        <translation>أقل مبلغ ينفع</translation>
    </message>
    <message>
        <source>leave the what-ifs out: faster</source>
        <translation>دون ما قد يغيّر النصيحة: أسرع</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>أقل من {number}</translation>
    </message>
    <message>
        <source>likely range</source>
        <translation>المدى المرجّح</translation>
    </message>
    <message>
        <source>list every question and what it accepts</source>
        <translation>كل الأسئلة وما يُقبل في كل منها</translation>
    </message>
    <message>
        <source>list the channels, or show one with its numbers and sources</source>
        <translation>قائمة القنوات، أو قناة واحدة بأرقامها ومصادرها</translation>
    </message>
    <message>
        <source>list the sample clients, or write the answer file of one</source>
        <translation>العملاء النموذجيون، أو ملف إجابات واحد منهم</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>low, usual, high</source>
        <translation>أدنى، معتاد، أعلى</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>more would not bring back what it costs.</source>
        <translation>إنفاق أكثر لا يعيد ما يكلّفه.</translation>
    </message>
    <message>
        <source>name at least one answer file, or - for standard input; `{help}` writes an empty one</source>
        <translation>اكتب اسم ملف إجابات واحد على الأقل، أو - للدخل القياسي؛ الأمر `{help}` يكتب ملفًا فارغًا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>لا يلزم</translation>
    </message>
    <message>
        <source>not valid JSON at line {line}, column {column}</source>
        <translation>ليس JSON سليمًا عند السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>pin</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>of the cost of your plan, money and hours together</source>
        <translation>من كلفة خطتك، مالها وساعاتها</translation>
    </message>
    <message>
        <source>only the questions of the quick way</source>
        <translation>أسئلة الطريق السريع فقط</translation>
    </message>
    <message>
        <source>only these sections of the full report, such as advice,charts</source>
        <translation>هذه الأقسام وحدها من التقرير الكامل، مثل advice,charts</translation>
    </message>
    <message>
        <source>open the window, on a client&apos;s file if one is named</source>
        <translation>فتح النافذة، على ملف عميل إن ذُكر</translation>
    </message>
    <message>
        <source>other amounts, the same channels</source>
        <translation>مبالغ أخرى والقنوات نفسها</translation>
    </message>
    <message>
        <source>out: {channels}</source>
        <translation>تخرج: {channels}</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>التسويق الخارجي</translation>
    </message>
    <message>
        <source>over each one&apos;s own period, with 80 % ranges</source>
        <translation>خلال مدة كل منهما، مع مدى 80%</translation>
    </message>
    <message>
        <source>people reached</source>
        <translation>أشخاص تصل إليهم</translation>
    </message>
    <message>
        <source>people reached by one unit</source>
        <translation>من تصل إليهم وحدة واحدة</translation>
    </message>
    <message>
        <source>picture of who signs it: PNG, JPEG or SVG</source>
        <translation>صورة شعار من يوقّعه: PNG أو JPEG أو SVG</translation>
    </message>
    <message>
        <source>place between downstream and upstream</source>
        <translation>الموضع بين المصب والمنبع</translation>
    </message>
    <message>
        <source>place between outbound and inbound</source>
        <translation>الموضع بين الخارجي والداخلي</translation>
    </message>
    <message>
        <source>price of one unit</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>responses to one unit</source>
        <translation>الاستجابات لوحدة واحدة</translation>
    </message>
    <message>
        <source>sales now</source>
        <translation>مبيعات الآن</translation>
    </message>
    <message>
        <source>sales now ({value})</source>
        <translation>مبيعات الآن ({value})</translation>
    </message>
    <message>
        <source>say what to write: {options}, each with the name of a file</source>
        <translation>قل ما يُكتب: {options}، ومع كل واحد اسم ملف</translation>
    </message>
    <message>
        <source>sections of the full report to leave out</source>
        <translation>أقسام تُترك من التقرير الكامل</translation>
    </message>
    <message>
        <source>share of 1</source>
        <translation>نسبة من 1</translation>
    </message>
    <message>
        <source>share of each sale given away</source>
        <translation>ما يُدفع من كل عملية بيع</translation>
    </message>
    <message>
        <source>share of purchases that would not come anyway</source>
        <translation>نسبة المشتريات التي ما كانت لتأتي دونها</translation>
    </message>
    <message>
        <source>share of responses that buy, compared with the sector</source>
        <translation>نسبة من يشتري من المستجيبين، قياسًا إلى القطاع</translation>
    </message>
    <message>
        <source>share of the reached who could buy</source>
        <translation>نسبة من قد يشتري ممن تصل إليهم</translation>
    </message>
    <message>
        <source>share of the response that stays from week to week</source>
        <translation>ما يبقى من الاستجابة من أسبوع إلى أسبوع</translation>
    </message>
    <message>
        <source>share of these who remember you</source>
        <translation>نسبة من يتذكرك منهم</translation>
    </message>
    <message>
        <source>show the version and stop</source>
        <translation>عرض الإصدار فقط</translation>
    </message>
    <message>
        <source>show this and stop</source>
        <translation>عرض هذه المساعدة فقط</translation>
    </message>
    <message>
        <source>small effect</source>
        <translation>أثر قليل</translation>
    </message>
    <message>
        <source>some effect</source>
        <translation>أثر متوسط</translation>
    </message>
    <message>
        <source>the answer to “{question}”</source>
        <translation>إجابة «{question}»</translation>
    </message>
    <message>
        <source>the archiving of “{client}”</source>
        <translation>أرشفة «{client}»</translation>
    </message>
    <message>
        <source>the attitude to risk</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>the channels kept as they are</source>
        <translation>القنوات التي تبقى كما هي</translation>
    </message>
    <message>
        <source>the client&apos;s own picture</source>
        <translation>صورة شعار العميل نفسه</translation>
    </message>
    <message>
        <source>the copy “{client}”</source>
        <translation>النسخة «{client}»</translation>
    </message>
    <message>
        <source>the customer comes to us</source>
        <translation>الزبون يأتي إلينا</translation>
    </message>
    <message>
        <source>the deletion of “{client}”</source>
        <translation>حذف «{client}»</translation>
    </message>
    <message>
        <source>the effect builds up: from {first} {results} in the first month to {last} in the last</source>
        <translation>الأثر ينمو: {results} من {first} في الشهر الأول إلى {last} في الأخير</translation>
    </message>
    <message>
        <source>the effect wears off: from {first} {results} in the first month to {last} in the last</source>
        <translation>الأثر يضعف: {results} من {first} في الشهر الأول إلى {last} في الأخير</translation>
    </message>
    <message>
        <source>the file is empty; `rawafid template` writes one to fill in</source>
        <translation>الملف فارغ؛ الأمر `rawafid template` يكتب ملفًا جاهزًا للملء</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8; save it as UTF-8</source>
        <translation>الملف ليس نصًا بترميز UTF-8؛ احفظه بهذا الترميز</translation>
    </message>
    <message>
        <source>the file is too large for an answer file</source>
        <translation>الملف أكبر من أن يكون ملف إجابات</translation>
    </message>
    <message>
        <source>the file was made by a newer version of Rawafid; this one reads {version}</source>
        <translation>صُنع الملف بإصدار أحدث من روافد؛ هذا الإصدار يقرأ {version}</translation>
    </message>
    <message>
        <source>the highest share of inbound</source>
        <translation>أعلى حصة للداخلي</translation>
    </message>
    <message>
        <source>the highest share of upstream</source>
        <translation>أعلى حصة للمنبع</translation>
    </message>
    <message>
        <source>the hours of the team</source>
        <translation>ساعات الفريق</translation>
    </message>
    <message>
        <source>the imported client “{client}”</source>
        <translation>العميل المستورد «{client}»</translation>
    </message>
    <message>
        <source>the limits of the plan</source>
        <translation>حدود الخطة</translation>
    </message>
    <message>
        <source>the limits on the shares leave no use for it.</source>
        <translation>حدود الحصص لا تترك له موضعًا.</translation>
    </message>
    <message>
        <source>the lowest share of inbound</source>
        <translation>أدنى حصة للداخلي</translation>
    </message>
    <message>
        <source>the lowest share of upstream</source>
        <translation>أدنى حصة للمنبع</translation>
    </message>
    <message>
        <source>the lowest value is above the highest</source>
        <translation>القيمة الدنيا أعلى من القيمة العليا</translation>
    </message>
    <message>
        <source>the most that it can reach</source>
        <translation>أقصى ما تبلغه</translation>
    </message>
    <message>
        <source>the name and city of “{client}”</source>
        <translation>اسم «{client}» ومدينته</translation>
    </message>
    <message>
        <source>the name “{client}”</source>
        <translation>الاسم «{client}»</translation>
    </message>
    <message>
        <source>the new client “{client}”</source>
        <translation>العميل الجديد «{client}»</translation>
    </message>
    <message>
        <source>the next {amount} brings about {orders} {results} wherever it goes</source>
        <translation>إضافة {amount} تجلب {results} عددها نحو {orders} أينما ذهبت</translation>
    </message>
    <message>
        <source>the next {amount} brings most {results} in “{channel}”, {orders}, and fewest in “{other}”, {fewer}</source>
        <translation>إضافة {amount} تجلب أكثر {results} في «{channel}» وعددها {orders}، وأقلها في «{other}» وعددها {fewer}</translation>
    </message>
    <message>
        <source>the next {amount} in “{channel}” brings {orders} {results}</source>
        <translation>إضافة {amount} في «{channel}» تجلب {results} عددها {orders}</translation>
    </message>
    <message>
        <source>the note to “{question}”</source>
        <translation>ملاحظة «{question}»</translation>
    </message>
    <message>
        <source>the number of channels</source>
        <translation>عدد القنوات</translation>
    </message>
    <message>
        <source>the number of channels is reached.</source>
        <translation>بلغ عدد القنوات حدّه.</translation>
    </message>
    <message>
        <source>the return of “{client}” from the archive</source>
        <translation>إعادة «{client}» من الأرشيف</translation>
    </message>
    <message>
        <source>the return of “{client}” from the trash</source>
        <translation>استعادة «{client}» من السلة</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>the size of the contact list</source>
        <translation>حجم قائمة جهات الاتصال</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>the team does not have enough hours</source>
        <translation>ساعات الفريق لا تكفي</translation>
    </message>
    <message>
        <source>the team has no hours left to use it.</source>
        <translation>لا ساعات لدى الفريق لاستعماله.</translation>
    </message>
    <message>
        <source>the team&apos;s hours</source>
        <translation>ساعات الفريق</translation>
    </message>
    <message>
        <source>the values are nested too deeply</source>
        <translation>القيم متداخلة أكثر مما يُقبل</translation>
    </message>
    <message>
        <source>the version that was put back</source>
        <translation>النسخة التي أُعيدت إجاباتها</translation>
    </message>
    <message>
        <source>the wish for “{channel}”</source>
        <translation>الرغبة بشأن «{channel}»</translation>
    </message>
    <message>
        <source>the wishes that were taken away</source>
        <translation>الرغبات التي أُزيلت</translation>
    </message>
    <message>
        <source>there is no channel {value}; `{verb}` lists those there are</source>
        <translation>لا توجد قناة {value}؛ الأمر `{verb}` يعرض القنوات الموجودة</translation>
    </message>
    <message>
        <source>there is no channel {value}; did you mean {options}?</source>
        <translation>لا توجد قناة {value}؛ هل تقصد {options}؟</translation>
    </message>
    <message>
        <source>there is no display to open a window on; `{verb}` gives the advice in the terminal</source>
        <translation>لا توجد شاشة تُفتح عليها النافذة؛ يعطي `{verb}` التوصية في الطرفية</translation>
    </message>
    <message>
        <source>there is no sample client {value}; there are: {options}</source>
        <translation>لا يوجد بين العملاء النموذجيين من معرّفه {value}؛ الموجود: {options}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>there is no verb {value}; did you mean {options}?</source>
        <translation>لا يوجد أمر {value}؛ هل تقصد {options}؟</translation>
    </message>
    <message>
        <source>there is no verb {value}; there are: {options}</source>
        <translation>لا يوجد أمر {value}؛ الموجود: {options}</translation>
    </message>
    <message>
        <source>there is not that much demand, nor so many people to reach</source>
        <translation>لا يوجد من الطلب ومن الناس الذين يمكن الوصول إليهم ما يكفي</translation>
    </message>
    <message>
        <source>this business</source>
        <translation>هذا النشاط</translation>
    </message>
    <message>
        <source>this file cannot be read</source>
        <translation>تعذّرت قراءة هذا الملف</translation>
    </message>
    <message>
        <source>this file may not be read</source>
        <translation>لا يُسمح بقراءة هذا الملف</translation>
    </message>
    <message>
        <source>this is a folder; name an answer file</source>
        <translation>هذا مجلد؛ اكتب اسم ملف إجابات</translation>
    </message>
    <message>
        <source>this is not how the command is used; `{help}` shows how</source>
        <translation>الأمر لا يُستعمل هكذا؛ `{help}` يبيّن كيف</translation>
    </message>
    <message>
        <source>times seen at half of the reach</source>
        <translation>مرات الظهور عند نصف الوصول</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>للتعريف</translation>
    </message>
    <message>
        <source>to sell</source>
        <translation>للبيع</translation>
    </message>
    <message>
        <source>today</source>
        <comment>amount</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>unknown option {value}; `{help}` shows those there are</source>
        <translation>خيار غير معروف: {value}؛ `{help}` يعرض الخيارات</translation>
    </message>
    <message>
        <source>unknown option {value}; did you mean {options}?</source>
        <translation>خيار غير معروف: {value}؛ هل تقصد {options}؟</translation>
    </message>
    <message>
        <source>unknown; `{verb}` lists what is known</source>
        <translation>غير معروف؛ الأمر `{verb}` يعرض المعروف</translation>
    </message>
    <message>
        <source>unknown; accepted are: {options}</source>
        <translation>غير معروف؛ المقبول: {options}</translation>
    </message>
    <message>
        <source>unknown; did you mean {options}?</source>
        <translation>غير معروف؛ هل المقصود {options}؟</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>المنبع</translation>
    </message>
    <message>
        <source>upstream inbound work</source>
        <translation>المنبع الداخلي</translation>
    </message>
    <message>
        <source>upstream outbound work</source>
        <translation>المنبع الخارجي</translation>
    </message>
    <message>
        <source>visits a month</source>
        <translation>زيارة في الشهر</translation>
    </message>
    <message>
        <source>we build demand ahead of need</source>
        <translation>نبني الطلب قبل الحاجة</translation>
    </message>
    <message>
        <source>we gather ripe demand</source>
        <translation>نقطف الطلب الجاهز</translation>
    </message>
    <message>
        <source>we go to the customer</source>
        <translation>نحن نذهب إليه</translation>
    </message>
    <message>
        <source>weeks before anything shows</source>
        <translation>أسابيع قبل أن يظهر شيء</translation>
    </message>
    <message>
        <source>weeks until half of the effect is gone</source>
        <translation>أسابيع حتى يزول نصف الأثر</translation>
    </message>
    <message>
        <source>what the report holds; full without it</source>
        <translation>ما يحويه التقرير، وهو الكامل إن لم يُذكر</translation>
    </message>
    <message>
        <source>what you rule out, keep as it is or limit stands in the way</source>
        <translation>يمنعه ما استبعدته أو ثبّتّه أو حدّدته من القنوات والمبالغ والحصص</translation>
    </message>
    <message>
        <source>who signs the report</source>
        <translation>من يوقّع التقرير</translation>
    </message>
    <message>
        <source>write a PDF there</source>
        <translation>يكتب ملف PDF في هذا المكان</translation>
    </message>
    <message>
        <source>write a workbook there</source>
        <translation>يكتب ملف Excel في هذا المكان</translation>
    </message>
    <message>
        <source>write an empty answer file to fill in</source>
        <translation>ملف إجابات فارغ للتعبئة</translation>
    </message>
    <message>
        <source>write the advice as a PDF, a workbook or a picture</source>
        <translation>يكتب التوصية ملف PDF أو ملف Excel أو صورة</translation>
    </message>
    <message>
        <source>write the first page there as a picture</source>
        <translation>يكتب الصفحة الأولى صورة في هذا المكان</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>you cannot serve so many more customers</source>
        <translation>لا تستطيع أن تخدم هذا العدد من الزبائن الإضافيين</translation>
    </message>
    <message>
        <source>you could not serve more customers.</source>
        <translation>لا تستطيع خدمة زبائن أكثر.</translation>
    </message>
    <message>
        <source>your budget</source>
        <translation>ميزانيتك</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} في الشهر</translation>
    </message>
    <message>
        <source>{amount} a month ({share} of the budget) is better kept for now.</source>
        <translation>الأفضل إبقاء {amount} في الشهر ({share} من الميزانية) دون إنفاق الآن.</translation>
    </message>
    <message>
        <source>{amount} a month ({share} of the budget) is better kept for now: {why}</source>
        <translation>الأفضل إبقاء {amount} في الشهر ({share} من الميزانية) دون إنفاق الآن: {why}</translation>
    </message>
    <message>
        <source>{amount} more pays for help</source>
        <translation>يضاف إليه {amount} أجرًا لمن يساعد</translation>
    </message>
    <message>
        <source>{approach} {points} pts</source>
        <translation>{approach} {points} نقطة</translation>
    </message>
    <message>
        <source>{article}, {year}</source>
        <translation>{article}، {year}</translation>
    </message>
    <message>
        <source>{asset}: about {hours} and {money}, once, for {channels}.</source>
        <translation>{asset}: نحو {hours} و{money} مرة واحدة، لأجل {channels}.</translation>
    </message>
    <message>
        <source>{asset}: about {hours}, once, for {channels}.</source>
        <translation>{asset}: نحو {hours} مرة واحدة، لأجل {channels}.</translation>
    </message>
    <message numerus="yes">
        <source>{channels} and {n} more</source>
        <translation>
            <numerusform>{channels}</numerusform>
            <numerusform>{channels} وقناة أخرى</numerusform>
            <numerusform>{channels} وقناتان أخريان</numerusform>
            <numerusform>{channels} و{n} قنوات أخرى</numerusform>
            <numerusform>{channels} و{n} قناةً أخرى</numerusform>
            <numerusform>{channels} و{n} قناة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel} takes {share} of the effort: if it weakens, so does everything. Try a second channel in a small way.</source>
        <translation>قناة {channel} تأخذ {share} من الجهد: إن ضعفت ضعف كل شيء. جرّب قناة ثانية بقدر صغير.</translation>
    </message>
    <message>
        <source>{channel}, for both aims</source>
        <translation>{channel}، للتعريف والبيع</translation>
    </message>
    <message>
        <source>{channel}, to be known</source>
        <translation>{channel}، للتعريف</translation>
    </message>
    <message>
        <source>{channel}, to sell</source>
        <translation>{channel}، للبيع</translation>
    </message>
    <message>
        <source>{channel}: in your plan</source>
        <translation>{channel}: في خطتك</translation>
    </message>
    <message>
        <source>{channel}: {amount} to set up.</source>
        <translation>{channel}: {amount} للإعداد.</translation>
    </message>
    <message>
        <source>{channel}: {effort} brings {value} ({range})</source>
        <translation>{channel}: {effort}، والمتوقع {value} ({range})</translation>
    </message>
    <message>
        <source>{client} (copy)</source>
        <translation>{client} (نسخة)</translation>
    </message>
    <message>
        <source>{client}: a marketing plan for {months} from {month}</source>
        <translation>{client}: خطة تسويق لمدة {months} ابتداءً من {month}</translation>
    </message>
    <message>
        <source>{command} shows one of them with its numbers and sources.</source>
        <translation>الأمر {command} يعرض قناة واحدة بأرقامها ومصادرها.</translation>
    </message>
    <message>
        <source>{currency} a month</source>
        <translation>{currency} في الشهر</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{file}: {path}: {problem}</source>
        <translation>{file}: {path}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{finding}, but the ranges overlap</source>
        <translation>{finding}، لكن المدى يتداخل</translation>
    </message>
    <message>
        <source>{first} and {second} are close here, both in “{metric}” and in “{other}”</source>
        <translation>{first} و{second} متقاربان هنا في «{metric}» وفي «{other}»</translation>
    </message>
    <message>
        <source>{first} and {second} bring about the same here, in people and in {results}</source>
        <translation>{first} و{second} متقاربان هنا: في الوصول وفيما يأتي من {results}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{goal}, as advised</source>
        <translation>{goal}، كما نُصح به</translation>
    </message>
    <message>
        <source>{hours} hours a week</source>
        <translation>ساعات في الأسبوع: {hours}</translation>
    </message>
    <message>
        <source>{law} It concerns: {channels}.</source>
        <translation>{law} يخص ذلك: {channels}.</translation>
    </message>
    <message>
        <source>{leader} is ahead both in “{metric}” and in “{other}”</source>
        <translation>{leader} متقدم في «{metric}» وفي «{other}»</translation>
    </message>
    <message>
        <source>{leader} is ahead in “{metric}”, and {second} in “{other}”</source>
        <translation>{leader} متقدم في «{metric}»، و{second} في «{other}»</translation>
    </message>
    <message>
        <source>{leader} reaches {people_more} people and brings {results_more} {results}</source>
        <translation>{leader} يصل إلى أناس {people_more}، وتأتي منه {results} {results_more}</translation>
    </message>
    <message>
        <source>{leader} reaches {people_more} people, and {other} brings {results_more} {results}</source>
        <translation>{leader} يصل إلى أناس {people_more}، ومن {other} تأتي {results} {results_more}</translation>
    </message>
    <message>
        <source>{level} for {share}</source>
        <translation>{level} لنسبة {share}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{low} to {high} hours a week do about as well</source>
        <translation>من {low} إلى {high} ساعة في الأسبوع تكاد تعطي النتيجة نفسها</translation>
    </message>
    <message>
        <source>{measurement}. It is worth about {amount}.</source>
        <translation>{measurement}. قيمة ذلك نحو {amount}.</translation>
    </message>
    <message>
        <source>{metric} cannot be compared: give the budget and the currency</source>
        <translation>لا يمكن مقارنة «{metric}»: اذكر الميزانية والعملة</translation>
    </message>
    <message numerus="yes">
        <source>{metric} in {n} months</source>
        <translation>
            <numerusform>{metric} الآن</numerusform>
            <numerusform>{metric} في شهر</numerusform>
            <numerusform>{metric} في شهرين</numerusform>
            <numerusform>{metric} في {n} أشهر</numerusform>
            <numerusform>{metric} في {n} شهرًا</numerusform>
            <numerusform>{metric} في {n} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>{metric} is about the same everywhere: near {amount}</source>
        <translation>{metric} متقاربة في كل المناهج: نحو {amount}</translation>
    </message>
    <message>
        <source>{metric}, a month</source>
        <translation>{metric} في الشهر</translation>
    </message>
    <message>
        <source>{metric}, over the plan</source>
        <translation>{metric}، طوال الخطة</translation>
    </message>
    <message>
        <source>{metric}: about {value} (with a chance of {chance}: {range})</source>
        <translation>{metric}: نحو {value} (باحتمال {chance}: {range})</translation>
    </message>
    <message>
        <source>{metric}: from</source>
        <translation>{metric}: من</translation>
    </message>
    <message>
        <source>{metric}: least through {first}, {low}</source>
        <translation>{metric}: أدناها {low} عبر {first}</translation>
    </message>
    <message>
        <source>{metric}: likely range</source>
        <translation>{metric}: المدى المرجح</translation>
    </message>
    <message>
        <source>{metric}: to</source>
        <translation>{metric}: إلى</translation>
    </message>
    <message>
        <source>{move}. The reason: {reason}.</source>
        <translation>{move}. السبب: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {results} results, {bad} in the worst tenth</source>
        <translation>{name}: النتائج {results}، وفي أسوأ عُشر {bad}</translation>
    </message>
    <message>
        <source>{number}. {lesson}</source>
        <translation>{number}. {lesson}</translation>
    </message>
    <message numerus="yes">
        <source>{n} channels left out</source>
        <translation>
            <numerusform>لم تُترك أي قناة</numerusform>
            <numerusform>لم تُختر قناة واحدة</numerusform>
            <numerusform>لم تُختر قناتان</numerusform>
            <numerusform>لم تُختر {n} قنوات</numerusform>
            <numerusform>لم تُختر {n} قناةً</numerusform>
            <numerusform>لم تُختر {n} قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clients will be gone with everything. This cannot be undone.</source>
        <translation>
            <numerusform>لن يزول أي عميل.</numerusform>
            <numerusform>سيزول عميل واحد بكل ما فيه، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيزول عميلان بكل ما فيهما، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيزول {n} عملاء بكل ما فيهم، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيزول {n} عميلًا بكل ما فيهم، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيزول {n} عميل بكل ما فيهم، ولا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <translation>
            <numerusform>ينتهي اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت {n} أيام</numerusform>
            <numerusform>بقي {n} يومًا</numerusform>
            <numerusform>بقي {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <translation>
            <numerusform>لا ساعات في الأسبوع</numerusform>
            <numerusform>ساعة واحدة في الأسبوع</numerusform>
            <numerusform>ساعتين في الأسبوع</numerusform>
            <numerusform>{n} ساعات في الأسبوع</numerusform>
            <numerusform>{n} ساعة في الأسبوع</numerusform>
            <numerusform>{n} ساعة في الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <comment>alone</comment>
        <translation>
            <numerusform>بلا عمل</numerusform>
            <numerusform>ساعة أسبوعيًا</numerusform>
            <numerusform>ساعتان أسبوعيًا</numerusform>
            <numerusform>{n} ساعات أسبوعيًا</numerusform>
            <numerusform>{n} ساعة أسبوعيًا</numerusform>
            <numerusform>{n} ساعة أسبوعيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours of work</source>
        <translation>
            <numerusform>لا ساعات عمل</numerusform>
            <numerusform>ساعة عمل واحدة</numerusform>
            <numerusform>ساعتَي عمل</numerusform>
            <numerusform>{n} ساعات عمل</numerusform>
            <numerusform>{n} ساعة عمل</numerusform>
            <numerusform>{n} ساعة عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left at “I don&apos;t know”</source>
        <translation>
            <numerusform>لا إجابة «لا أعرف»</numerusform>
            <numerusform>إجابة واحدة «لا أعرف»</numerusform>
            <numerusform>إجابتان «لا أعرف»</numerusform>
            <numerusform>{n} إجابات «لا أعرف»</numerusform>
            <numerusform>{n} إجابةً «لا أعرف»</numerusform>
            <numerusform>{n} إجابة «لا أعرف»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>{n} أشهر</numerusform>
            <numerusform>{n} شهرًا</numerusform>
            <numerusform>{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other answers</source>
        <translation>
            <numerusform>لا إجابات أخرى</numerusform>
            <numerusform>إجابة أخرى واحدة</numerusform>
            <numerusform>إجابتان أخريان</numerusform>
            <numerusform>{n} إجابات أخرى</numerusform>
            <numerusform>{n} إجابة أخرى</numerusform>
            <numerusform>{n} إجابة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages sent to the printer</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points of share</source>
        <translation>
            <numerusform>لا فرق</numerusform>
            <numerusform>نقطة مئوية</numerusform>
            <numerusform>نقطتان مئويتان</numerusform>
            <numerusform>{n} نقاط مئوية</numerusform>
            <numerusform>{n} نقطة مئوية</numerusform>
            <numerusform>{n} نقطة مئوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions are still open. The advice works without them.</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة.</numerusform>
            <numerusform>بقي سؤال واحد مفتوح، والنصيحة تعمل دونه.</numerusform>
            <numerusform>بقي سؤالان مفتوحان، والنصيحة تعمل دونهما.</numerusform>
            <numerusform>بقيت {n} أسئلة مفتوحة، والنصيحة تعمل دونها.</numerusform>
            <numerusform>بقي {n} سؤالًا مفتوحًا، والنصيحة تعمل دونها.</numerusform>
            <numerusform>بقي {n} سؤال مفتوح، والنصيحة تعمل دونها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions open</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة</numerusform>
            <numerusform>سؤال واحد مفتوح</numerusform>
            <numerusform>سؤالان مفتوحان</numerusform>
            <numerusform>{n} أسئلة مفتوحة</numerusform>
            <numerusform>{n} سؤالًا مفتوحًا</numerusform>
            <numerusform>{n} سؤال مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results fewer</source>
        <translation>
            <numerusform>لا نتائج أقل</numerusform>
            <numerusform>نتيجة واحدة أقل</numerusform>
            <numerusform>نتيجتان أقل</numerusform>
            <numerusform>{n} نتائج أقل</numerusform>
            <numerusform>{n} نتيجة أقل</numerusform>
            <numerusform>{n} نتيجة أقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results more</source>
        <translation>
            <numerusform>لا نتائج أكثر</numerusform>
            <numerusform>نتيجة واحدة أكثر</numerusform>
            <numerusform>نتيجتان أكثر</numerusform>
            <numerusform>{n} نتائج أكثر</numerusform>
            <numerusform>{n} نتيجة أكثر</numerusform>
            <numerusform>{n} نتيجة أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>{option}: this option is not used like that; `{help}` shows how</source>
        <translation>{option}: هذا الخيار لا يُستعمل هكذا؛ `{help}` يبيّن كيف</translation>
    </message>
    <message>
        <source>{option}: {value} is not accepted; choose one of: {options}</source>
        <translation>{option}: القيمة {value} غير مقبولة؛ اختر من: {options}</translation>
    </message>
    <message>
        <source>{option}: {value} is not accepted; give a month such as {example}</source>
        <translation>{option}: القيمة {value} غير مقبولة؛ اكتب شهرًا مثل {example}</translation>
    </message>
    <message>
        <source>{option}: {value} is not accepted; give a whole number from {low} to {high}</source>
        <translation>{option}: القيمة {value} غير مقبولة؛ اكتب عددًا صحيحًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{page} — Rawafid</source>
        <translation>{page} — روافد</translation>
    </message>
    <message>
        <source>{page}: {client} — Rawafid</source>
        <translation>{page}: {client} — روافد</translation>
    </message>
    <message>
        <source>{path} cannot be read. Choose another picture.</source>
        <translation>تعذّرت قراءة {path}. اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>{path} cannot be saved there: the folder does not exist. Choose another place.</source>
        <translation>تعذّر حفظ {path} هناك: المجلد غير موجود. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be written there. Choose another place.</source>
        <translation>تعذّرت كتابة {path} هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it if another program has it open, or save under another name.</source>
        <translation>تعذّرت الكتابة إلى {path}. أغلق الملف إن كان مفتوحًا في برنامج آخر، أو احفظ باسم آخر.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the file a name of its own.</source>
        <translation>{path} مجلد. أعطِ الملف اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>{problem} What you see is the last advice that worked.</source>
        <translation>{problem} ما تراه هو آخر توصية اكتمل حسابها.</translation>
    </message>
    <message>
        <source>{question} Knowing it is worth about {amount}.</source>
        <translation>{question} معرفة ذلك تساوي نحو {amount}.</translation>
    </message>
    <message>
        <source>{question} Then: {before}. Now: {after}.</source>
        <translation>{question} حينها: {before}. الآن: {after}.</translation>
    </message>
    <message>
        <source>{question} “{answer}”</source>
        <translation>{question} «{answer}»</translation>
    </message>
    <message>
        <source>{range} a month does about as well</source>
        <translation>{range} في الشهر يعطي النتيجة نفسها تقريبًا</translation>
    </message>
    <message>
        <source>{reason}: {channels}.</source>
        <comment>left out</comment>
        <translation>{reason}: {channels}.</translation>
    </message>
    <message>
        <source>{results} come steadily, about {number} a month</source>
        <translation>{results} بوتيرة ثابتة: نحو {number} في الشهر</translation>
    </message>
    <message>
        <source>{rule}. It concerns: {channels}.</source>
        <translation>{rule}. يخص ذلك: {channels}.</translation>
    </message>
    <message>
        <source>{scenario} (chosen)</source>
        <translation>{scenario} (المختار)</translation>
    </message>
    <message>
        <source>{share} more</source>
        <translation>أكثر بنسبة {share}</translation>
    </message>
    <message>
        <source>{share} of the answers</source>
        <translation>{share} من الإجابات</translation>
    </message>
    <message>
        <source>{share} of the effort</source>
        <translation>{share} من الجهد</translation>
    </message>
    <message>
        <source>{share} of the effort goes to channels whose figures are mostly experience and not measurement. Start small, and write down what each brings.</source>
        <translation>{share} من الجهد لقنوات معظم أرقامها من الخبرة لا من القياس. ابدأ صغيرًا، وسجّل ما تأتي به كل قناة.</translation>
    </message>
    <message>
        <source>{share} of the effort goes to {corner}</source>
        <translation>{share} من الجهد في {corner}</translation>
    </message>
    <message>
        <source>{share} of the effort moved from downstream to upstream</source>
        <translation>انتقل {share} من الجهد من المصب إلى المنبع</translation>
    </message>
    <message>
        <source>{share} of the effort moved from inbound to outbound</source>
        <translation>انتقل {share} من الجهد من الداخلي إلى الخارجي</translation>
    </message>
    <message>
        <source>{share} of the effort moved from outbound to inbound</source>
        <translation>انتقل {share} من الجهد من الخارجي إلى الداخلي</translation>
    </message>
    <message>
        <source>{share} of the effort moved from upstream to downstream</source>
        <translation>انتقل {share} من الجهد من المنبع إلى المصب</translation>
    </message>
    <message>
        <source>{share} of the questions dealt with</source>
        <translation>اكتمل {share} من الأسئلة</translation>
    </message>
    <message>
        <source>{star} marks the questions of the quick way.</source>
        <translation>{star} علامة أسئلة الطريق السريع.</translation>
    </message>
    <message>
        <source>{value} for an hour of work is far from what is usual in this country ({low} to {high})</source>
        <translation>كلفة الساعة {value} بعيدة عن المعتاد في هذا البلد (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>{value} for one order is far from what is usual in this sector ({low} to {high})</source>
        <translation>قيمة الطلب {value} بعيدة عن المعتاد في هذا القطاع (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>{value} hours a week for marketing is a lot: is it a week, and marketing alone?</source>
        <translation>{value} ساعة في الأسبوع للتسويق كثيرة: هل هي في الأسبوع، وللتسويق وحده؟</translation>
    </message>
    <message>
        <source>{value} is not a known id; the nearest are: {options}</source>
        <translation>المعرّف {value} غير معروف؛ الأقرب إليه: {options}</translation>
    </message>
    <message>
        <source>{value} is not accepted; choose one of: {fields}</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول واحد من: {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; choose one of: {options}</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول واحد من: {options}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a list such as {example}, or an empty one</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول قائمة مثل {example}، أو قائمة فارغة</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a month such as {fields}</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول شهر مثل {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a plain number from {low} to {high}</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول رقم مجرد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a plain number from {low} to {high}, such as {example}</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول رقم مجرد من {low} إلى {high}، مثل {example}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give a whole number such as {fields}</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول عدد صحيح مثل {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give an object of ids and values</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول كائن من معرّفات وقيم</translation>
    </message>
    <message>
        <source>{value} is not accepted; give an object such as {example}, or an empty one</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول كائن مثل {example}، أو كائن فارغ</translation>
    </message>
    <message>
        <source>{value} is not accepted; give an object with {fields}</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول كائن فيه {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give ordinary text of up to {high} characters</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول نص عادي لا يزيد على {high} حرف</translation>
    </message>
    <message>
        <source>{value} is not accepted; give the lowest and the highest share, such as {fields}</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول أدنى حصة وأعلاها، مثل {fields}</translation>
    </message>
    <message>
        <source>{value} is not accepted; give {fields}</source>
        <translation>القيمة {value} غير مقبولة؛ المقبول: {fields}</translation>
    </message>
    <message>
        <source>{value} new customers a month are more than the {limit} visits</source>
        <translation>الزبائن الجدد في الشهر {value}، وهم أكثر من الزيارات {limit}</translation>
    </message>
    <message>
        <source>{value} to the dollar is far from the known rate ({low} to {high})</source>
        <translation>سعر الدولار {value} بعيد عن السعر المعروف (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>{value}% of enquiries that buy is far from what is usual in this sector ({low} to {high}%)</source>
        <translation>أن يشتري {value}% من أصحاب الاستفسارات بعيد عن المعتاد في هذا القطاع (من {low} إلى {high}%)</translation>
    </message>
    <message>
        <source>{value}% of target customers know a business that has not started: is it so?</source>
        <translation>{value}% من الزبائن المستهدفين يعرفون نشاطًا لم يبدأ: هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>{wish}: {cost}.</source>
        <translation>{wish}: {cost}.</translation>
    </message>
    <message>
        <source>“About” has the version, the folder of your data and a file for whoever helps you.</source>
        <translation>في «عن البرنامج» الإصدار ومجلد بياناتك وملف لمن يساعدك.</translation>
    </message>
    <message>
        <source>“I don&apos;t know” is an answer too.</source>
        <translation>«لا أعرف» إجابة أيضًا.</translation>
    </message>
    <message>
        <source>“Licences” names the software that Rawafid is built with.</source>
        <translation>في «الرخص» البرمجيات التي بُني بها روافد.</translation>
    </message>
    <message>
        <source>“Reset” puts a section back to what is usual; it shows only where something was changed.</source>
        <translation>«إعادة الضبط» تعيد القسم إلى المعتاد، ولا تظهر إلا حيث تغيّر شيء.</translation>
    </message>
    <message>
        <source>“n/a” is not accepted here; leave the answer out (null) when it is not known</source>
        <translation>لا تُقبل هنا الإجابة «n/a»؛ اترك الإجابة فارغة (null) إن لم تكن معروفة</translation>
    </message>
    <message>
        <source>“{client}” is back in the list.</source>
        <translation>عاد «{client}» إلى القائمة.</translation>
    </message>
    <message>
        <source>“{client}” was added.</source>
        <translation>أُضيف «{client}».</translation>
    </message>
    <message>
        <source>“{client}” was archived.</source>
        <translation>نُقل «{client}» إلى الأرشيف.</translation>
    </message>
    <message>
        <source>“{client}” was deleted for good.</source>
        <translation>حُذف «{client}» نهائيًا.</translation>
    </message>
    <message>
        <source>“{client}” was deleted. It stays in the trash for 30 days.</source>
        <translation>حُذف «{client}»، ويبقى في سلة المحذوفات 30 يومًا.</translation>
    </message>
    <message>
        <source>“{client}” was imported.</source>
        <translation>استُورد «{client}».</translation>
    </message>
    <message>
        <source>“{client}” was taken out of the trash.</source>
        <translation>استُعيد «{client}» من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>“{prior}”: nobody has measured it; a guess from experience, so its range is wide.</source>
        <translation>«{prior}»: لم يقسه أحد؛ تقدير من الخبرة، ولذلك مداه واسع.</translation>
    </message>
    <message>
        <source>“{question}” answered “{answer}”:</source>
        <translation>«{question}» لو كانت الإجابة «{answer}»:</translation>
    </message>
</context>
<context>
    <name>approaches</name>
    <message>
        <source>downstream</source>
        <translation>المصب</translation>
    </message>
    <message>
        <source>downstream.about</source>
        <translation>عمل قريب من لحظة البيع، يخاطب من هو مستعد للشراء بالعرض والبريد والإعلان.</translation>
    </message>
    <message>
        <source>downstream.aim</source>
        <translation>مبيعات قريبة يقوم عليها النشاط، من مشترين جدد ومن زبائن حاليين بالبيع الإضافي.</translation>
    </message>
    <message>
        <source>downstream.benefits</source>
        <translation>إيراد قريب، وأثر سريع خاصة في القنوات الرقمية
سهل التنفيذ: رسالة عرض أو تخفيض قصير يبدأ في وقت وجيز
موجّه بدقة إلى من تعرفهم، ونتائجه تُظهر ما ينبغي تحسينه في المنتج والرسالة</translation>
    </message>
    <message>
        <source>downstream.challenges</source>
        <translation>يخاطب المستعدين للشراء، فلا يصنع وحده رغبة جديدة في السوق
ينتهي معظم أثره بانتهاء العرض، فيحتاج إلى عمل في المنبع يغذّيه</translation>
    </message>
    <message>
        <source>downstream.how</source>
        <translation>عروض قصيرة مرتبطة بمناسبة، كتخفيض على إنستغرام في يوم يخص منتجك
رسائل بيع إلى قائمة زبائنك، واقتراح صنف أكمل عند الشراء
إعلانات لمن يبحث الآن أو زار موقعك ولم يشتر</translation>
    </message>
    <message>
        <source>downstream.judged</source>
        <translation>بالمبيعات: كم تحويلًا إلى شراء، وكم كلّف الطلب الجديد.</translation>
    </message>
    <message>
        <source>downstream.long</source>
        <translation>تسويق المصب (التسويق النهائي)</translation>
    </message>
    <message>
        <source>downstream.stage</source>
        <translation>حين يفكر الزبون في الشراء.</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>داخلي (جاذب)</translation>
    </message>
    <message>
        <source>inbound.about</source>
        <translation>محتوى نافع يجذب من يبحث أصلًا عن حل، ويرافقه في كل خطوة من رحلته.</translation>
    </message>
    <message>
        <source>inbound.aim</source>
        <translation>أن يجدك الباحث، ويتعلم منك، ويصل إلى قراره وهو مقتنع.</translation>
    </message>
    <message>
        <source>inbound.benefits</source>
        <translation>دائم: يقرؤه الزبون في الوقت الذي يناسبه
تعليمي: يصل الزبون وهو يفهم ما تقدّمه
قابل للقياس: كل قطعة لها رقم يُتابَع
يستمر في الجذب بعد نشره بوقت طويل</translation>
    </message>
    <message>
        <source>inbound.challenges</source>
        <translation>يحتاج إلى صيانة دائمة كي يبقى المحتوى مفيدًا
يأخذ وقتًا وجهدًا كبيرين قبل أن يظهر أثره
تلزمه استراتيجية تجمع القطع كلها، وأدوات تقيسها</translation>
    </message>
    <message>
        <source>inbound.how</source>
        <translation>البداية: مدونة وفيديو ومنشورات تشرح المشكلة والحلول الممكنة
الوسط: مقارنات وأدلة وندوات وبودكاست تساعد على الاختيار
النهاية: أسعار وتقييمات ودراسات حالة وعرض عملي تطمئن إلى القرار
بعد الشراء: رسالة متابعة وشهادات، فيصير الزبون مروّجًا لك</translation>
    </message>
    <message>
        <source>inbound.judged</source>
        <translation>لكل قطعة محتوى مقياس يُتابَع مع الوقت: زيارات، أو تسجيل، أو طلبات.</translation>
    </message>
    <message>
        <source>inbound.long</source>
        <translation>التسويق الداخلي (الجاذب، Inbound)</translation>
    </message>
    <message>
        <source>inbound.stage</source>
        <translation>بداية الرحلة ووسطها ونهايتها، ثم بعد الشراء.</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>outbound.about</source>
        <translation>رسالة تدفعها إلى الناس، عرفوك أم لم يعرفوك، قبل أن يبحثوا عنك.</translation>
    </message>
    <message>
        <source>outbound.aim</source>
        <translation>أن يعرفك من لم يسمع بك، ويتذكرك حين تأتي الحاجة.</translation>
    </message>
    <message>
        <source>outbound.benefits</source>
        <translation>يعرّف بك أناسًا لم يسمعوا بك من قبل
قد تظهر نتائجه سريعًا
صيغ ألفها الناس ويعرفون كيف يتعاملون معها</translation>
    </message>
    <message>
        <source>outbound.challenges</source>
        <translation>يصعب أن تناسب رسالة واحدة كل من يراها
يسهل تجاهلها أو حجبها
يصعب قياس أثرها
كلفتها مرتفعة غالبًا</translation>
    </message>
    <message>
        <source>outbound.how</source>
        <translation>إعلانات: تلفاز وراديو وصحف ولوحات طرق وبانر
منشورات وقسائم ومعارض وندوات ومكالمات وزيارات، وبريد بارد حيث يسمح النظام
تتابع مقصود: لوحة تُرى، ثم إعلان يذكّر، ثم قسيمة تدعو إلى الشراء</translation>
    </message>
    <message>
        <source>outbound.judged</source>
        <translation>بما يمكن ربطه من مكالمات وقسائم وطلبات، وكثير منه صعب القياس كلوحات الطرق.</translation>
    </message>
    <message>
        <source>outbound.long</source>
        <translation>التسويق الخارجي (Outbound)</translation>
    </message>
    <message>
        <source>outbound.stage</source>
        <translation>يقاطع الناس في أي وقت، وقد تلزم لقاءات كثيرة قبل أن يتذكروا حاجتهم إليك.</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>المنبع</translation>
    </message>
    <message>
        <source>upstream.about</source>
        <translation>عمل مبكر يفهم ما سيريده الناس ويؤثر فيه مع الوقت، ويبني العلاقة معهم بدل أن يطلب البيع اليوم.</translation>
    </message>
    <message>
        <source>upstream.aim</source>
        <translation>معرفة حاجات لم يلبّها أحد، وتشكيل السوق بمحتوى يشرح قيمة ما تقدّمه، والوصول إلى الجمهور المستهدف برسالة يوجّهها البحث.</translation>
    </message>
    <message>
        <source>upstream.benefits</source>
        <translation>يكشف فجوات السوق ورغبات لم تتحقق قبل أن يظهر الطلب، فيفيد في تطوير المنتج
يصنع مع الوقت ذوقًا وتفضيلًا قد يقود إلى الشراء يومًا ما
يجعل كل رسالة لاحقة أقرب إلى الناس الذين تقصدهم</translation>
    </message>
    <message>
        <source>upstream.challenges</source>
        <translation>لا يأتي بمبيعات فورية، وأبحاث السوق والتنبؤ بالاتجاهات لا تبيع بنفسها
أثره يتراكم ببطء، فيحتاج إلى صبر وإلى أهداف نمو طويلة الأجل</translation>
    </message>
    <message>
        <source>upstream.how</source>
        <translation>أبحاث السوق والتنبؤ بالاتجاهات قبل اختيار المنتج والرسالة
محتوى يثير الرغبة، كوصفة مصورة يصير فيها منتجك أداة لا غنى عنها
علاقة مستمرة مع الجمهور على شبكات التواصل وفي الرعاية والعلاقات العامة</translation>
    </message>
    <message>
        <source>upstream.judged</source>
        <translation>بمقاييس الوعي بالعلامة التجارية: مرات ظهور الموقع ومتابعو حسابات التواصل، لا بمبيعات الأسبوع.</translation>
    </message>
    <message>
        <source>upstream.long</source>
        <translation>تسويق المنبع (التسويق الأولي)</translation>
    </message>
    <message>
        <source>upstream.stage</source>
        <translation>قبل التفكير في الشراء بوقت طويل.</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>affiliate</source>
        <translation>التسويق بالعمولة</translation>
    </message>
    <message>
        <source>affiliate.about</source>
        <translation>مسوّقون ومواقع يروّجون لمنتجك بروابط أو رموز خاصة بهم، ويأخذون عمولة عن كل بيع.</translation>
    </message>
    <message>
        <source>affiliate.benefits</source>
        <translation>تدفع بعد أن يتم البيع، فالمخاطرة قليلة على من ميزانيته محدودة
محتوى المسوّقين ومراجعاتهم قد تبقى وتجلب مشترين مع الوقت</translation>
    </message>
    <message>
        <source>affiliate.challenges</source>
        <translation>العثور على مسوّقين جادين يأخذ أشهرًا، وكثير منهم يسجّل ولا يبيع
العمولة تقتطع من كل طلب، وبعضهم يكتفي بنشر رمز خصم لمن كان سيشتري أصلًا</translation>
    </message>
    <message>
        <source>affiliate.start</source>
        <translation>احسب من هامش ربحك كم تستطيع أن تدفع عن كل طلب
جهّز روابط أو رموزًا تتبّع الطلبات، وشروطًا مكتوبة واضحة
ابدأ بزبائن ومدوّنين يحبون منتجك، وراجع مبيعات كل منهم</translation>
    </message>
    <message>
        <source>blog</source>
        <translation>المدونة والمقالات</translation>
    </message>
    <message>
        <source>blog.about</source>
        <translation>مقالات على موقعك تجيب عن أسئلة زبائنك قبل الشراء: كيف يختارون، وبمَ يقارنون، وكيف يستعملون ما اشتروه.</translation>
    </message>
    <message>
        <source>blog.benefits</source>
        <translation>مقال يشرح مسألة يسأل عنها الناس قد يستمر في جذبهم زمنًا بعد نشره
يعلّم الزبون فيصل إليك وهو أعرف بحاجته وأكثر ثقة بك</translation>
    </message>
    <message>
        <source>blog.challenges</source>
        <translation>يأخذ المقال الجيد ساعات من البحث والكتابة، وأثره يتأخر
كثير من القراء لا يشترون، والمقال الذي لا يُحدَّث يتراجع</translation>
    </message>
    <message>
        <source>blog.start</source>
        <translation>دوّن الأسئلة التي تتكرر في المحل والهاتف والرسائل
اكتب عن أكثرها تكرارًا بمثال حقيقي وصورة من عملك
اختم كل مقال برابط إلى المنتج المناسب، وحدّث القديم من حين لآخر</translation>
    </message>
    <message>
        <source>case_studies</source>
        <translation>دراسات حالة وعرض عملي</translation>
    </message>
    <message>
        <source>case_studies.about</source>
        <translation>قصة زبون حقيقي وما تغيّر عنده، أو عرض عملي يُري المنتج وهو يحل المشكلة.</translation>
    </message>
    <message>
        <source>case_studies.benefits</source>
        <translation>تجيب عن سؤال المتردد قبل التوقيع: هل نجح هذا مع من يشبهني؟
تُكتب مرة، ثم يستعملها البائع والموقع والبريد طويلًا</translation>
    </message>
    <message>
        <source>case_studies.challenges</source>
        <translation>لا تجلب غرباء وحدها، بل تساعد من وصل إليك على القرار
تحتاج إلى موافقة الزبون وأرقامه، وإلى تحديث حين تقدُم</translation>
    </message>
    <message>
        <source>case_studies.start</source>
        <translation>اختر زبونًا راضيًا يشبه من تريد كسبهم، واستأذنه
اكتب المشكلة وما فعلت والنتيجة كما رواها، بلا تجميل
ضعها حيث يُتخذ القرار: في عرض السعر وصفحة المنتج وبعد الاجتماع</translation>
    </message>
    <message>
        <source>classifieds</source>
        <translation>الإعلانات المبوبة</translation>
    </message>
    <message>
        <source>classifieds.about</source>
        <translation>إعلان عن عقار أو سيارة أو خدمة في مواقع وبوابات يبحث فيها الناس عن شيء بعينه.</translation>
    </message>
    <message>
        <source>classifieds.benefits</source>
        <translation>من يتصفحها يبحث الآن عن عقار أو سيارة أو خدمة، فالسؤال قريب من القرار
إعلانك يبقى ظاهرًا طوال مدته، وعدد المشاهدات والاتصالات معروف</translation>
    </message>
    <message>
        <source>classifieds.challenges</source>
        <translation>إعلانات كثيرة متشابهة بجانب إعلانك، والمقارنة فيها بالسعر أولًا
يلزم تحديثها والرد السريع، وبين المتصلين غير جادين</translation>
    </message>
    <message>
        <source>classifieds.start</source>
        <translation>اختر البوابة الأشهر في بلدك لما تبيعه، وتحقّق من تصريح الإعلان إن لزم
صوّر بوضوح، واكتب السعر والموقع والتفاصيل بلا مبالغة
رد في الساعة نفسها، وجدّد الإعلان واحذف ما بيع</translation>
    </message>
    <message>
        <source>cold_call</source>
        <translation>الاتصال البارد</translation>
    </message>
    <message>
        <source>cold_call.about</source>
        <translation>مكالمة تجريها مع شخص أو شركة لم يسبق أن تواصلا معك، لتعرض ما تقدّمه.</translation>
    </message>
    <message>
        <source>cold_call.benefits</source>
        <translation>تصل إلى من لا يبحث عنك، وتسمع رده واعتراضه في الحال
لا يحتاج إلى مال يُذكر، بل إلى قائمة جيدة ومتحدث صبور</translation>
    </message>
    <message>
        <source>cold_call.challenges</source>
        <translation>أغلب المكالمات تنتهي بالرفض أو بلا رد، وهذا يتعب من يتصل
يزعج الناس، وبعض البلدان تشترط له إذنًا أو ساعات محددة</translation>
    </message>
    <message>
        <source>cold_call.start</source>
        <translation>تحقّق أولًا مما يسمح به النظام في بلدك
اجمع أسماء شركات تناسبك، واعرف عن كل منها شيئًا قبل الاتصال
اطلب موعدًا قصيرًا لا شراءً، وسجّل نتيجة كل مكالمة</translation>
    </message>
    <message>
        <source>cold_email</source>
        <translation>البريد البارد</translation>
    </message>
    <message>
        <source>cold_email.about</source>
        <translation>رسالة بريد شخصية ترسلها إلى شركة لا تعرفك، تقترح فيها فائدة محددة لها.</translation>
    </message>
    <message>
        <source>cold_email.benefits</source>
        <translation>تصل إلى صاحب القرار في شركة لم تسمع بك، وبكلفة قليلة
يسهل أن تجرّب رسالة وتعدّ الردود، ثم تحسّنها</translation>
    </message>
    <message>
        <source>cold_email.challenges</source>
        <translation>صناديق البريد ممتلئة، وكثير من الرسائل يُحذف أو يذهب إلى المزعج
شراء القوائم يضر بسمعتك، وقد يمنعه النظام حيث تُشترط الموافقة</translation>
    </message>
    <message>
        <source>cold_email.start</source>
        <translation>تحقّق من شرط الموافقة في بلدك، ولا تشتر قائمة
اختر شركات قليلة، واكتب لكل منها سطرًا يخصها وحدها
اطلب ردًا بسيطًا، وذكّر مرة أو مرتين ثم توقف</translation>
    </message>
    <message>
        <source>community</source>
        <translation>مجتمع الزبائن</translation>
    </message>
    <message>
        <source>community.about</source>
        <translation>قناة أو مجموعة على واتساب أو تيليجرام ينضم إليها زبائنك ومتابعوك باختيارهم.</translation>
    </message>
    <message>
        <source>community.benefits</source>
        <translation>تصل إلى من اختار متابعتك مباشرة، دون أن تقرر منصة من يرى
الأعضاء يسألون ويجيب بعضهم بعضًا، فتزيد الألفة ويتكرر الشراء</translation>
    </message>
    <message>
        <source>community.challenges</source>
        <translation>لا تجلب زبائن جددًا بنفسها، فهي تكبر بقدر ما تكبر قاعدتك
كثرة الرسائل تدفع إلى الكتم أو الخروج، والمجموعة تحتاج إشرافًا يوميًا</translation>
    </message>
    <message>
        <source>community.start</source>
        <translation>اختر القناة إن أردت النشر وحده، والمجموعة إن أردت الحوار
ادعُ الزبون عند الدفع وبعد التوصيل، وقل له ماذا سيكسب من الانضمام
قدّم للأعضاء الجديد قبل غيرهم، واقتصد في عدد الرسائل</translation>
    </message>
    <message>
        <source>ctv</source>
        <translation>إعلانات التلفاز المتصل</translation>
    </message>
    <message>
        <source>ctv.about</source>
        <translation>مقطع إعلاني يظهر على الشاشة الكبيرة في تطبيقات المشاهدة عبر الإنترنت، ويُشترى آليًا.</translation>
    </message>
    <message>
        <source>ctv.benefits</source>
        <translation>تظهر بصورة كبيرة وصوت كامل في البيت، وتختار المدينة والاهتمام
يتابعه المشاهد عادة إلى آخره، فيرسخ الاسم أكثر من صورة عابرة</translation>
    </message>
    <message>
        <source>ctv.challenges</source>
        <translation>يحتاج إلى فيلم متقن وإلى ميزانية لا تناسب البداية
لا أحد ينقر على التلفاز، فالأثر يُقرأ من البحث والزيارات لا من الإعلان نفسه</translation>
    </message>
    <message>
        <source>ctv.start</source>
        <translation>جهّز مقطعًا قصيرًا يظهر فيه الاسم من أول ثوانيه
اطلب عرض سعر من أكثر من منصة مشاهدة، لمدينتك وحدها
قارن البحث عن اسمك وزيارات موقعك قبل الحملة وأثناءها</translation>
    </message>
    <message>
        <source>delivery_apps</source>
        <translation>تطبيقات التوصيل</translation>
    </message>
    <message>
        <source>delivery_apps.about</source>
        <translation>ظهور قائمتك في تطبيقات يطلب منها الناس الطعام ويوصله مندوبوها.</translation>
    </message>
    <message>
        <source>delivery_apps.benefits</source>
        <translation>تظهر لجائع يفتح التطبيق ليطلب الآن، وقد لا يعرف اسمك
لا تحتاج إلى مندوبين ولا موقع، وقد تبدأ الطلبات في أيام</translation>
    </message>
    <message>
        <source>delivery_apps.challenges</source>
        <translation>العمولة تقتطع جزءًا كبيرًا من كل طلب، وبعض الطلبات كانت ستأتيك مباشرة
بيانات الزبون عند التطبيق لا عندك، والترتيب فيه يتغير</translation>
    </message>
    <message>
        <source>delivery_apps.start</source>
        <translation>احسب ربح كل طبق بعد العمولة والتغليف، واعرض ما يربح وحده
صوّر الأطباق بضوء جيد، واضبط الساعات ووقت التحضير بصدق
ضع في العلبة بطاقة تدعو إلى الطلب المباشر، إن سمحت شروط التطبيق</translation>
    </message>
    <message>
        <source>direct_mail</source>
        <translation>منشورات وقسائم</translation>
    </message>
    <message>
        <source>direct_mail.about</source>
        <translation>منشور أو قسيمة ورقية تُسلّم باليد أو تصل إلى بيوت الحي ومكاتبه.</translation>
    </message>
    <message>
        <source>direct_mail.benefits</source>
        <translation>تصل إلى بيوت حول محلك لا إلى مدينة كاملة
القسيمة تدعو إلى الزيارة قريبًا، وما يعود منها يُعدّ بسهولة</translation>
    </message>
    <message>
        <source>direct_mail.challenges</source>
        <translation>كثير من المنشورات يُرمى قبل أن يُقرأ
الطباعة والتوزيع كلفة تتكرر مع كل جولة، وجودة الموزع غير مضمونة</translation>
    </message>
    <message>
        <source>direct_mail.start</source>
        <translation>حدّد شوارع وبيوتًا يمكن أن يأتي أهلها إليك
اطبع عرضًا واحدًا بتاريخ انتهاء، ورمزًا مختلفًا لكل حي
وزّع على حي واحد أولًا، وعدّ القسائم قبل أن تطبع المزيد</translation>
    </message>
    <message>
        <source>display</source>
        <translation>إعلانات البانر</translation>
    </message>
    <message>
        <source>display.about</source>
        <translation>صور إعلانية تظهر في مواقع وتطبيقات يتصفحها جمهورك، بعيدًا عن موقعك.</translation>
    </message>
    <message>
        <source>display.benefits</source>
        <translation>تضع اسمك وصورتك أمام عدد كبير من الناس بكلفة قليلة لكل ظهور
تفيد قبل الموسم، حين تريد أن يصير الاسم مألوفًا قبل العرض</translation>
    </message>
    <message>
        <source>display.challenges</source>
        <translation>كثيرون اعتادوا تجاهل البانر، وبعضهم يستعمل مانع الإعلانات
قلّة تنقر، فيصعب أن تعرف كم زبونًا جاء بسببه</translation>
    </message>
    <message>
        <source>display.start</source>
        <translation>اختر مواقع وتطبيقات يعرفها جمهورك، واستبعد ما لا يليق باسمك
صمّم صورة فيها الاسم والمنتج وجملة واحدة تُقرأ بلمحة
ضع سقفًا لعدد مرات ظهور الإعلان للشخص الواحد، وراقب البحث عن اسمك</translation>
    </message>
    <message>
        <source>ebook</source>
        <translation>الأدلة والكتيبات</translation>
    </message>
    <message>
        <source>ebook.about</source>
        <translation>دليل أو كتيب رقمي نافع يحمّله القارئ مقابل بريده أو رقمه.</translation>
    </message>
    <message>
        <source>ebook.benefits</source>
        <translation>يبني قائمة من أناس أبدوا اهتمامًا بموضوعك ورضوا بأن تراسلهم
دليل واحد جيد يبقى صالحًا مدة طويلة ويُعاد استعماله في النشرة والبيع</translation>
    </message>
    <message>
        <source>ebook.challenges</source>
        <translation>كثيرون يحمّلون ولا ينوون الشراء قريبًا، فيلزم صبر ورسائل متابعة
إعداده يحتاج خبرة وتصميمًا، والمحتوى العام لا يستحق أن يُعطى لأجله بريد</translation>
    </message>
    <message>
        <source>ebook.start</source>
        <translation>اختر قرارًا محيرًا لزبائنك واجمع له قائمة فحص أو جدول مقارنة
انشره خلف نموذج قصير يطلب أقل البيانات ويوضح فيمَ ستُستعمل
جهّز رسائل متابعة تكمل الشرح قبل أن تعرض البيع</translation>
    </message>
    <message>
        <source>email_promo</source>
        <translation>رسائل العروض بالبريد</translation>
    </message>
    <message>
        <source>email_promo.about</source>
        <translation>رسالة بريدية قصيرة بعرض محدد ومدة معلومة إلى زبائنك ومشتركيك.</translation>
    </message>
    <message>
        <source>email_promo.benefits</source>
        <translation>أثرها سريع في الغالب وكلفتها قليلة، فتنفع لموسم أو لتصريف مخزون
يمكن توجيه العرض بحسب ما اشتراه الزبون من قبل، وقياس ما بيع منه</translation>
    </message>
    <message>
        <source>email_promo.challenges</source>
        <translation>الإكثار منها يعوّد الزبون على انتظار الخصم ويرفع إلغاء الاشتراك
صندوق البريد مزدحم والتجاهل سهل، وقد تُصنف الرسالة غير مرغوبة</translation>
    </message>
    <message>
        <source>email_promo.start</source>
        <translation>قسّم القائمة: من اشترى حديثًا، ومن انقطع، ومن لم يشترِ بعد
اكتب عرضًا واحدًا بموعد انتهاء حقيقي وزر واحد
جرّب عنوانين على جزء صغير ثم أرسل الأفضل للبقية</translation>
    </message>
    <message>
        <source>events</source>
        <translation>فعاليات وندوات حضورية</translation>
    </message>
    <message>
        <source>events.about</source>
        <translation>لقاء أو ورشة أو ندوة تنظّمها وتدعو إليها من يهمه ما تقدّمه.</translation>
    </message>
    <message>
        <source>events.benefits</source>
        <translation>ساعة وجهًا لوجه تبني ثقة لا يبنيها إعلان
تعلّم الحاضرين شيئًا نافعًا، وأسئلتهم تكشف لك ما يحتاجون إليه</translation>
    </message>
    <message>
        <source>events.challenges</source>
        <translation>بعض من يسجّل لا يحضر، فالناس يبخلون بوقت الطريق
المكان والضيافة والتحضير تستهلك مالًا وساعات كثيرة</translation>
    </message>
    <message>
        <source>events.start</source>
        <translation>اختر موضوعًا يسألك عنه زبائنك كثيرًا، لا حديثًا عن نفسك
ابدأ بعدد صغير في محلك أو عند شريك، وذكّر المسجّلين قبل الموعد
أرسل للحاضرين ملخصًا وخطوة تالية واضحة بعد اللقاء</translation>
    </message>
    <message>
        <source>facebook</source>
        <translation>صفحة فيسبوك</translation>
    </message>
    <message>
        <source>facebook.about</source>
        <translation>صفحة نشاطك على فيسبوك وحضورك في المجموعات المحلية والمتخصصة، دون إعلان.</translation>
    </message>
    <message>
        <source>facebook.benefits</source>
        <translation>المجموعات المحلية مكان يسأل فيه الناس عن توصية، والإجابة النافعة تُذكر
الصفحة عنوان مألوف للعائلات ولمن يبحث عن رقمك وساعات عملك</translation>
    </message>
    <message>
        <source>facebook.challenges</source>
        <translation>وصول الصفحات دون إعلان ضعيف، وقلّما يرى المتابع كل ما يُنشر
المجموعات لا تقبل الترويج الصريح، فتلزم مشاركة صبورة ورد على التعليقات</translation>
    </message>
    <message>
        <source>facebook.start</source>
        <translation>أكمل بيانات الصفحة وزر المراسلة وثبّت منشورًا يشرح كيف يُطلب منك
انضم إلى مجموعات حيّك أو مجالك وأجب عن الأسئلة قبل أن تعرض
انشر ما يدعو إلى الرد: اختيار بين منتجين أو صورة من زبون</translation>
    </message>
    <message>
        <source>field_sales</source>
        <translation>المبيعات الميدانية</translation>
    </message>
    <message>
        <source>field_sales.about</source>
        <translation>مندوب يزور البيوت أو المحلات أو الشركات ويعرض المنتج بنفسه.</translation>
    </message>
    <message>
        <source>field_sales.benefits</source>
        <translation>حديث مباشر يُري المنتج ويجيب عن الاعتراض، وقد يُنهي البيع في الزيارة نفسها
تختار الشارع والمحل الذي تريده، ولا تنتظر من يبحث عنك</translation>
    </message>
    <message>
        <source>field_sales.challenges</source>
        <translation>ساعات طويلة في الطريق مقابل زيارات جادة قليلة
نجاحه معلّق بمهارة المندوب وصبره، والزيارة المفاجئة تزعج كثيرين</translation>
    </message>
    <message>
        <source>field_sales.start</source>
        <translation>ارسم منطقة صغيرة، واختر فيها من يشبه أحسن زبائنك
جهّز عينة وورقة سعر وجملة افتتاح قصيرة
سجّل كل زيارة وما قيل فيها، وعد إلى المهتمين في موعد متفق عليه</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>المؤثرون</translation>
    </message>
    <message>
        <source>influencer.about</source>
        <translation>أشخاص لهم متابعون يثقون بهم، يعرضون منتجك مقابل أجر أو عينة أو عمولة.</translation>
    </message>
    <message>
        <source>influencer.benefits</source>
        <translation>تعريف سريع بك أمام جمهور لم يسمع باسمك، على لسان من يألفه
يترك لك صورًا ومقاطع قد تنفع إعلاناتك بعد الاتفاق على حق استعمالها</translation>
    </message>
    <message>
        <source>influencer.challenges</source>
        <translation>الأجور متفاوتة، وكثرة المتابعين لا تعني كثرة المشترين، وبعضهم وهمي
الأثر قصير ويصعب قياسه بلا رمز خاص، والإفصاح عن الإعلان قد يكون إلزاميًا</translation>
    </message>
    <message>
        <source>influencer.start</source>
        <translation>ابحث عن مؤثر صغير في مدينتك أو مجالك جمهوره يشبه زبائنك
اطلب إحصاءات حسابه ومدن متابعيه وترخيصه حيث يلزم قبل الاتفاق
اتفق كتابة على المحتوى والموعد ورمز الخصم، وجرّب قبل أن تكبّر المبلغ</translation>
    </message>
    <message>
        <source>instagram</source>
        <translation>حساب إنستغرام</translation>
    </message>
    <message>
        <source>instagram.about</source>
        <translation>منشورات وقصص ومقاطع على حسابك دون دفع، لمتابعيك ولمن يكتشفك.</translation>
    </message>
    <message>
        <source>instagram.benefits</source>
        <translation>يعرض شكل منتجك وذوقك، فيكون واجهة يتفقدها الزبون قبل أن يطلب
الرسائل والتعليقات تفتح حديثًا مباشرًا مع الزبائن وتكشف ما يعجبهم</translation>
    </message>
    <message>
        <source>instagram.challenges</source>
        <translation>لا يرى المنشور إلا جزء من متابعيك، فالوصول بيد المنصة لا بيدك
يحتاج صورًا جيدة وردًا سريعًا وحضورًا متواصلًا</translation>
    </message>
    <message>
        <source>instagram.start</source>
        <translation>حوّل الحساب إلى حساب أعمال واكتب في التعريف ماذا تعرض وأين وكيف يُطلب
جهّز صور أسبوع كامل في جلسة واحدة: منتج واستعمال ورأي زبون
راجع كل شهر أي المنشورات نال حفظًا ومشاركة أكثر، وزد من نوعه</translation>
    </message>
    <message>
        <source>linkedin_ads</source>
        <translation>إعلانات لينكدإن</translation>
    </message>
    <message>
        <source>linkedin_ads.about</source>
        <translation>إعلانات مدفوعة تظهر لأصحاب مسميات وظيفية وشركات وقطاعات تختارها داخل لينكدإن.</translation>
    </message>
    <message>
        <source>linkedin_ads.benefits</source>
        <translation>تصل إلى صاحب القرار بمسماه الوظيفي حتى لو لم يسمع بك من قبل
نموذج التسجيل يظهر داخل المنصة، فيترك المهتم بياناته دون أن يغادرها</translation>
    </message>
    <message>
        <source>linkedin_ads.challenges</source>
        <translation>النقرة هنا أغلى منها في معظم المنصات، فلا تناسب بيعًا زهيد الثمن
قرار الشركات بطيء، وقد يمر وقت طويل بين الإعلان والعقد</translation>
    </message>
    <message>
        <source>linkedin_ads.start</source>
        <translation>حدّد المسميات والشركات التي تشتري فعلًا ما تبيعه
قدّم شيئًا يستحق ترك البيانات: دليلًا أو استشارة أو عرضًا عمليًا
سلّم كل عميل محتمل لمن يتصل به في يومه، وسجّل ما انتهى إليه</translation>
    </message>
    <message>
        <source>linkedin_organic</source>
        <translation>حساب لينكدإن</translation>
    </message>
    <message>
        <source>linkedin_organic.about</source>
        <translation>منشورات صاحب العمل وفريقه وصفحة الشركة، يقرؤها أهل المهنة ومن يتخذون قرار الشراء في المنشآت.</translation>
    </message>
    <message>
        <source>linkedin_organic.benefits</source>
        <translation>يوصل خبرتك إلى أصحاب القرار بالاسم والمنصب قبل أن يطلبوا عرض سعر
الحساب الشخصي الصادق يكسب ثقة لا تكسبها صفحة الشركة وحدها</translation>
    </message>
    <message>
        <source>linkedin_organic.challenges</source>
        <translation>يحتاج أن يكتب صاحب العمل بنفسه، وقلّما ينفع تفويضه كله
قليل النفع إن كان زبائنك أفرادًا لا منشآت، ودورة القرار فيه طويلة</translation>
    </message>
    <message>
        <source>linkedin_organic.start</source>
        <translation>عدّل تعريفك الشخصي ليقول لمن تعمل وأي مشكلة تحل
اربط حسابك بزبائنك وبمن تود العمل معهم، برسالة قصيرة لا تبيع
انشر درسًا من مشروع حقيقي كل أسبوع وعلّق على منشورات أهل المجال</translation>
    </message>
    <message>
        <source>local_gbp</source>
        <translation>الملف التجاري والخرائط</translation>
    </message>
    <message>
        <source>local_gbp.about</source>
        <translation>صفحة نشاطك المجانية على خرائط جوجل: الموقع وساعات العمل والصور والتقييمات أمام من يبحث بالقرب منك.</translation>
    </message>
    <message>
        <source>local_gbp.benefits</source>
        <translation>يصل إلى من يبحث قريبًا منك وهو جاهز للاتصال أو الزيارة
يعمل يوميًا بلا كلفة إعلان، وتُحصى فيه المكالمات وطلبات الاتجاهات</translation>
    </message>
    <message>
        <source>local_gbp.challenges</source>
        <translation>يفيد حين يكون البحث مرتبطًا بالمكان، ولا يعرّف بك من لا يبحث أصلًا
ساعة عمل خاطئة أو تقييم سيئ بلا رد قد يصرف الزبون قبل أن يصل إليك</translation>
    </message>
    <message>
        <source>local_gbp.start</source>
        <translation>أنشئ الملف ووثّق ملكيته واختر الفئة الأقرب إلى نشاطك
أضف الهاتف وساعات العمل، ومنها أوقات رمضان والأعياد، وصورًا حقيقية حديثة
اطلب تقييمًا من كل زبون راضٍ ورد على كل تقييم بأدب</translation>
    </message>
    <message>
        <source>loyalty</source>
        <translation>برنامج الولاء</translation>
    </message>
    <message>
        <source>loyalty.about</source>
        <translation>نقاط أو مزايا يجمعها الزبون مع كل شراء ليعود إليك بدل أن يذهب إلى غيرك.</translation>
    </message>
    <message>
        <source>loyalty.benefits</source>
        <translation>يعطي زبونك الحالي سببًا للعودة، وقد ترتفع معه قيمته العمرية
يعرّفك بمن يشتري وكم مرة، فتصبح عروضك أدق</translation>
    </message>
    <message>
        <source>loyalty.challenges</source>
        <translation>تُمنح المكافآت أيضًا لمن كان سيعود على كل حال، فتأكل من الهامش
لا يجلب زبائن جددًا، ويحتاج نظامًا ومتابعة وشروطًا واضحة</translation>
    </message>
    <message>
        <source>loyalty.start</source>
        <translation>تحقق أولًا أن زبائنك يعودون مرارًا بما يبرر إنشاء برنامج
ابدأ ببطاقة أو رقم جوال ومكافأة واحدة سهلة الفهم
قارن بعد أشهر تكرار شراء الأعضاء بما كان قبل انضمامهم</translation>
    </message>
    <message>
        <source>market_research</source>
        <translation>أبحاث السوق</translation>
    </message>
    <message>
        <source>market_research.about</source>
        <translation>سؤال الزبائن ودراسة المنافسين لمعرفة ما يحتاج إليه الناس ولا يجدونه.</translation>
    </message>
    <message>
        <source>market_research.benefits</source>
        <translation>تكشف حاجة لم يلبّها أحد، وقد تكون فكرة منتجك القادم
تعرّفك بكلمات زبائنك ومكانهم، فتصيب رسالتك في كل قناة أخرى</translation>
    </message>
    <message>
        <source>market_research.challenges</source>
        <translation>لا تبيع شيئًا بنفسها، وفائدتها فيما يتغير بعدها من قرارات
أسئلة موجِّهة أو عيّنة ضيقة قد تقودك إلى استنتاج خاطئ</translation>
    </message>
    <message>
        <source>market_research.start</source>
        <translation>اكتب القرار الذي تحيّرك إجابته قبل أن تكتب الأسئلة
حادث زبائن قلائل وجهًا لوجه، ومعهم من تركك إلى غيرك
لخّص ما تكرر في صفحة، وغيّر به شيئًا واحدًا في العرض أو الرسالة</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>إعلانات منصات البيع</translation>
    </message>
    <message>
        <source>marketplace.about</source>
        <translation>إبراز منتجاتك داخل منصات مثل أمازون ونون أمام من يتسوق فيها، والدفع عند النقر.</translation>
    </message>
    <message>
        <source>marketplace.benefits</source>
        <translation>الزبون هناك جاء ليشتري، وبيانات دفعه وعنوانه محفوظة
التوصيل وثقة المنصة يعوضان عن اسم غير معروف بعد</translation>
    </message>
    <message>
        <source>marketplace.challenges</source>
        <translation>العمولة فوق كلفة الإعلان قد لا تُبقي من الهامش إلا القليل
الزبون زبون المنصة: لا تحصل على بياناته، ومنافسك يظهر بجانبك</translation>
    </message>
    <message>
        <source>marketplace.start</source>
        <translation>احسب ربح القطعة بعد العمولة والشحن والإرجاع قبل أن تعلن عنها
حسّن الصور والعنوان والتقييمات أولًا، فالإعلان لا يصلح صفحة ضعيفة
ابدأ بحملة آلية لتكتشف كلمات البحث ثم انقل أنفعها إلى حملة يدوية</translation>
    </message>
    <message>
        <source>meta_ads</source>
        <translation>إعلانات ميتا</translation>
    </message>
    <message>
        <source>meta_ads.about</source>
        <translation>إعلانات مدفوعة على فيسبوك وإنستغرام تُوجَّه بحسب المكان والعمر والاهتمام.</translation>
    </message>
    <message>
        <source>meta_ads.benefits</source>
        <translation>تعرّف بك جمهورًا واسعًا لم يسمع بك، وتبدأ بمبلغ صغير في أي وقت
تصلح للتعريف وللبيع، ويمكن أن تنتهي النقرة بمحادثة واتساب</translation>
    </message>
    <message>
        <source>meta_ads.challenges</source>
        <translation>الإعلان يقاطع من لم يطلبه، فيتجاوزه بسهولة إن لم تشدّه الصورة من البداية
يملّ الجمهور سريعًا، فلا بد من تجديد التصاميم، والقياس ليس كاملًا</translation>
    </message>
    <message>
        <source>meta_ads.start</source>
        <translation>اختر هدفًا واحدًا: مبيعات أو رسائل أو وصول، وثبّت أداة القياس
جهّز بضعة تصاميم مختلفة الفكرة لا اللون، واترك المنصة تقارنها
لا تعدّل كل يوم: راجع كلفة الطلب الجديد بعد مدة كافية ثم أوقف الضعيف</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>النشرة البريدية</translation>
    </message>
    <message>
        <source>newsletter.about</source>
        <translation>رسالة بريدية دورية فيها ما ينفع القارئ، تذهب إلى من اشترك فيها بإرادته.</translation>
    </message>
    <message>
        <source>newsletter.benefits</source>
        <translation>قائمتك ملك لك، لا تتأثر بتغيّر خوارزميات المنصات
تذكّر القارئ بك بمحتوى نافع، ويظهر لك من نقر ومن اشترى</translation>
    </message>
    <message>
        <source>newsletter.challenges</source>
        <translation>بناء قائمة برضا أصحابها بطيء، والقائمة المشتراة تضر أكثر مما تنفع
يلزمها التزام بموعد ومحتوى متجدد وإلا كثر إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>newsletter.start</source>
        <translation>ضع نموذج اشتراك في موقعك وعند الدفع، وقل ماذا سيصل ومتى
اكتب للقارئ لا للإعلان: نصيحة وقصة وجديد واحد
ثبّت الموعد وراقب النقرات والطلبات لا نسبة الفتح وحدها</translation>
    </message>
    <message>
        <source>ooh</source>
        <translation>لوحات الطرق</translation>
    </message>
    <message>
        <source>ooh.about</source>
        <translation>لوحة إعلانية في شارع أو تقاطع أو مركز تسوق يمر به جمهورك كل يوم.</translation>
    </message>
    <message>
        <source>ooh.benefits</source>
        <translation>يراها الناس أنفسهم كل يوم في طريقهم، فيصير الاسم مألوفًا
تدل على محلك إن كانت قريبة منه: اسم واتجاه ومسافة</translation>
    </message>
    <message>
        <source>ooh.challenges</source>
        <translation>تخاطب كل من يمر، وكثير منهم لا يعنيه ما تبيع
لا تعرف من جاء بسببها، والموقع الجيد إيجاره مرتفع</translation>
    </message>
    <message>
        <source>ooh.start</source>
        <translation>اختر طريقًا يؤدي إلى محلك، وقف فيه ساعة لترى من يمر
اكتب كلمات قليلة بخط كبير تُقرأ من سيارة مسرعة
صوّر اللوحة بعد تركيبها، واسأل الزبائن الجدد كيف عرفوا المحل</translation>
    </message>
    <message>
        <source>paid_search</source>
        <translation>إعلانات البحث</translation>
    </message>
    <message>
        <source>paid_search.about</source>
        <translation>إعلان نصي يظهر فوق نتائج البحث لكلمات تختارها، ويُدفع ثمنه عند النقر.</translation>
    </message>
    <message>
        <source>paid_search.benefits</source>
        <translation>يظهر لمن يبحث عن الشيء الآن، فقد تأتي الطلبات من أول أيامه
واضح القياس: كل كلمة وكلفتها وما جاء منها، ويمكن إيقافه في أي وقت</translation>
    </message>
    <message>
        <source>paid_search.challenges</source>
        <translation>لا يخلق الطلب، فإن قلّ الباحثون عن منتجك قلّت فائدته
التنافس يرفع كلفة النقرة، والكلمات العامة تستنزف الميزانية</translation>
    </message>
    <message>
        <source>paid_search.start</source>
        <translation>ابدأ بكلمات تدل على نية الشراء مع اسم المدينة، بالعربية وباللهجة
أضف كلمات مستبعدة مثل «مجانًا» و«وظائف» وراجع عبارات البحث أسبوعيًا
وجّه كل إعلان إلى صفحة تطابقه، وسجّل الطلبات والمكالمات تحويلات</translation>
    </message>
    <message>
        <source>partnerships</source>
        <translation>شراكات مع أنشطة مكمّلة</translation>
    </message>
    <message>
        <source>partnerships.about</source>
        <translation>اتفاق مع نشاط يخدم زبائنك أنفسهم ولا ينافسك، يعرّف كل منكما بالآخر.</translation>
    </message>
    <message>
        <source>partnerships.benefits</source>
        <translation>زبون يأتيك بتوصية ممن يثق به أقرب إلى الشراء من الغريب
لا تكلّف مالًا كثيرًا، وقد تستمر سنوات إن نفعت الطرفين</translation>
    </message>
    <message>
        <source>partnerships.challenges</source>
        <translation>بناء الثقة بين الطرفين يأخذ وقتًا، وقد يفتر الحماس إن مالت الفائدة إلى أحدهما
خطأ الشريك ينعكس على اسمك، والإحالات لا تُعرف إن لم تُسجّل</translation>
    </message>
    <message>
        <source>partnerships.start</source>
        <translation>اكتب أسماء أنشطة يزورها زبونك قبلك أو بعدك
اعرض شيئًا صغيرًا متبادلًا: بطاقة أو عرضًا مشتركًا لشهر
اتفق على طريقة تسجيل من جاء، وراجعا النتيجة معًا</translation>
    </message>
    <message>
        <source>podcast</source>
        <translation>بودكاست خاص بك</translation>
    </message>
    <message>
        <source>podcast.about</source>
        <translation>حلقات صوتية دورية باسم نشاطك، تحاور أهل المجال أو تجيب عن أسئلة جمهورك.</translation>
    </message>
    <message>
        <source>podcast.benefits</source>
        <translation>من يستمع إليك طويلًا يألف صوتك وخبرتك، وتبقى الحلقات متاحة بعد نشرها
كل ضيف يعرّف بك جمهوره، ومن الحلقة تُستخرج مقاطع ومقالات</translation>
    </message>
    <message>
        <source>podcast.challenges</source>
        <translation>الجمهور ينمو ببطء شديد، والتوقف بعد حلقات قليلة شائع
يصعب ربط الاستماع بالطلبات، ويحتاج ميكروفونًا جيدًا ووقتًا للتحرير</translation>
    </message>
    <message>
        <source>podcast.start</source>
        <translation>اختر موضوعًا ضيقًا يهم زبائنك ولا يتحدث فيه غيرك كثيرًا
سجّل عدة حلقات قبل الإطلاق كي لا ينقطع النشر
اطلب من كل مستمع أن يذكر البودكاست عند الطلب، أو أعطه رمزًا خاصًا</translation>
    </message>
    <message>
        <source>podcast_ads</source>
        <translation>إعلانات البودكاست</translation>
    </message>
    <message>
        <source>podcast_ads.about</source>
        <translation>رسالة يقرؤها مقدّم بودكاست يثق به مستمعوه، أو تسجيل قصير داخل الحلقة.</translation>
    </message>
    <message>
        <source>podcast_ads.benefits</source>
        <translation>يسمعها المستمع بصوت يألفه ويثق به، فتبدو أقرب إلى التوصية
جمهور البرنامج محدد الاهتمام: رواد أعمال أو أمهات أو محبو رياضة</translation>
    </message>
    <message>
        <source>podcast_ads.challenges</source>
        <translation>من أراد تخطاها، ومن سمعها وهو يقود السيارة لا ينقر على رابط
القياس غير مباشر: رمز خصم أو سؤال الزبون من أين سمع بك</translation>
    </message>
    <message>
        <source>podcast_ads.start</source>
        <translation>استمع إلى برامج يذكرها زبائنك، واختر أقربها إليهم
اتفق على عدة حلقات متتابعة، وأعط المقدّم نقاطًا لا نصًا جامدًا
خصّص رمز خصم أو صفحة للبرنامج، واسأل كل زبون جديد كيف عرفك</translation>
    </message>
    <message>
        <source>pr</source>
        <translation>العلاقات العامة</translation>
    </message>
    <message>
        <source>pr.about</source>
        <translation>خبر أو مقابلة أو رأي عنك تنشره الصحافة والمواقع لأنه يهم قراءها، لا لأنك اشتريت المساحة.</translation>
    </message>
    <message>
        <source>pr.benefits</source>
        <translation>ذكرك في وسيلة يثق بها الناس يعطيك مصداقية لا يعطيها الإعلان
يصل إلى من لم يسمع بك، ويبقى الخبر في نتائج البحث عن اسمك</translation>
    </message>
    <message>
        <source>pr.challenges</source>
        <translation>النشر قرار المحرر لا قرارك، وقد يُصاغ الخبر على غير ما أردت
يصعب قياس أثره في المبيعات، والوكالات مكلفة على منشأة صغيرة</translation>
    </message>
    <message>
        <source>pr.start</source>
        <translation>ابحث عن قصة حقيقية: رقم من عملك أو أثر في حيّك أو فكرة غير مألوفة
اكتب قائمة قصيرة بصحفيين ومواقع تتابع مجالك واقرأ ما ينشرون
أرسل رسالة موجزة بالخبر وصورة جيدة ورقم للاتصال، ثم تابع بلطف</translation>
    </message>
    <message>
        <source>price_promo</source>
        <translation>عروض وخصومات قصيرة</translation>
    </message>
    <message>
        <source>price_promo.about</source>
        <translation>تخفيض أو هدية لأيام معدودة تعجّل قرار من كان متردّدًا.</translation>
    </message>
    <message>
        <source>price_promo.benefits</source>
        <translation>تتحرك المبيعات في أيام العرض نفسها، فتنصرف بضاعة راكدة أو يمتلئ وقت خالٍ
سهلة التنفيذ وواضحة القياس: مبيعات العرض مقابل أيام عادية</translation>
    </message>
    <message>
        <source>price_promo.challenges</source>
        <translation>الخصم يناله أيضًا من كان سيشتري بالسعر كاملًا، وقد تهدأ المبيعات بعده
كثرة العروض تعوّد الناس انتظارها وتُضعف السعر الأصلي</translation>
    </message>
    <message>
        <source>price_promo.start</source>
        <translation>احسب الربح بعد الخصم قبل الإعلان عنه، وتحقّق إن كان يحتاج إلى ترخيص في بلدك
اربط العرض بمناسبة وبتاريخ انتهاء تلتزم به
قارن ربح أيام العرض وما بعدها بأيام عادية، لا المبيعات وحدها</translation>
    </message>
    <message>
        <source>print</source>
        <translation>الصحف والمجلات</translation>
    </message>
    <message>
        <source>print.about</source>
        <translation>إعلان أو مساحة مدفوعة في صحيفة محلية أو مجلة متخصصة يقرؤها جمهورك.</translation>
    </message>
    <message>
        <source>print.benefits</source>
        <translation>المجلة المتخصصة تصل إلى أهل مهنة أو هواية بعينها وهم منتبهون
ورق يبقى في المكتب أو صالة الانتظار، والمطبوع يوحي بالجدية</translation>
    </message>
    <message>
        <source>print.challenges</source>
        <translation>قراء الورق أقل من ذي قبل، وأغلبهم أكبر سنًا
لا يُعرف من قرأ الإعلان إلا إن جاء بقسيمة أو ذكره</translation>
    </message>
    <message>
        <source>print.start</source>
        <translation>اطلب من الصحيفة أو المجلة عدد النسخ ومن يقرؤها قبل الحجز
ضع في الإعلان قسيمة أو رمزًا يعرّفك بمن جاء منه
احجز في عدد له صلة بموسمك، ثم قرّر حسب من عاد بالقسيمة</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>إعلانات الراديو</translation>
    </message>
    <message>
        <source>radio.about</source>
        <translation>إعلان صوتي قصير يُبث بين البرامج، ويسمعه الناس في الطريق وفي أماكن العمل.</translation>
    </message>
    <message>
        <source>radio.benefits</source>
        <translation>يصل إلى السائقين في مدينتك وهم قريبون من محلك
إنتاجه أسهل من التلفاز، وقد يبدأ خلال أيام</translation>
    </message>
    <message>
        <source>radio.challenges</source>
        <translation>يسمعه الناس وهم مشغولون، فلا يبقى منه إلا ما تكرر
لا صورة للمنتج ولا نقرة تُقاس، ومن السهل تغيير المحطة</translation>
    </message>
    <message>
        <source>radio.start</source>
        <translation>اختر محطة يسمعها زبائنك، ووقت ذهابهم إلى العمل أو عودتهم
سجّل جملة قصيرة تكرر الاسم والمكان، ورقمًا سهل الحفظ
كرّر الإعلان أيامًا متقاربة، واسأل الزبائن إن كانوا سمعوه</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>برنامج الإحالة</translation>
    </message>
    <message>
        <source>referral.about</source>
        <translation>مكافأة معلنة لكل زبون يدلّ عليك صديقًا، وللصديق عند أول طلب.</translation>
    </message>
    <message>
        <source>referral.benefits</source>
        <translation>توصية الصديق تختصر طريق الثقة، والمكافأة تُدفع بعد البيع لا قبله
يسهل تتبع كل طلب إلى صاحب الإحالة برمز أو رابط</translation>
    </message>
    <message>
        <source>referral.challenges</source>
        <translation>حدّه عدد زبائنك الراضين، فلا ينفع كثيرًا من بدأ للتو
ينساه الناس ما لم تذكّرهم، وقد تُساء الاستفادة من المكافأة</translation>
    </message>
    <message>
        <source>referral.start</source>
        <translation>اختر مكافأة يحتملها هامش ربحك وتنفع الطرفين
اجعل الإحالة سهلة: رابط أو رمز يُرسل بواتساب
اذكر البرنامج في لحظة الرضا: بعد التوصيل أو بعد تقييم جيد</translation>
    </message>
    <message>
        <source>retargeting</source>
        <translation>إعادة الاستهداف</translation>
    </message>
    <message>
        <source>retargeting.about</source>
        <translation>إعلانات تظهر لمن زار موقعك أو تفاعل معك ولم يشترِ، تذكّره بما رآه.</translation>
    </message>
    <message>
        <source>retargeting.benefits</source>
        <translation>يخاطب أناسًا يعرفونك وهم قريبون من القرار، فيظهر أثره سريعًا
رسالته محددة: المنتج نفسه أو السلة المتروكة أو سؤال لم يُجب</translation>
    </message>
    <message>
        <source>retargeting.challenges</source>
        <translation>بعض من يشترون بعده كانوا سيعودون دونه، فنتائجه تبدو أكبر من حقيقتها
حدّه عدد زوارك، وملاحقة الناس طويلًا بالإعلان نفسه تنفّرهم</translation>
    </message>
    <message>
        <source>retargeting.start</source>
        <translation>ركّب شيفرة التتبع في الموقع مع إشعار خصوصية واضح
استثنِ من اشترى، وحدّد عدد مرات الظهور ومدة التذكير
أوقفه حينًا عن جزء من الزوار لتعرف كم طلبًا يضيف فعلًا</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>التقييمات وآراء الزبائن</translation>
    </message>
    <message>
        <source>reviews.about</source>
        <translation>جمع آراء صادقة من المشترين وعرضها حيث يقرر الناس: الخرائط والمتجر وصفحات المنتجات.</translation>
    </message>
    <message>
        <source>reviews.benefits</source>
        <translation>كلام المشتري يطمئن المتردد، وقد يرفع أثر كل نقرة تأتيك من البحث والإعلان
التقييمات تتراكم وتبقى، وتدلك على ما يُصلح في المنتج والخدمة</translation>
    </message>
    <message>
        <source>reviews.challenges</source>
        <translation>قليل من الراضين يكتب من تلقاء نفسه، فلا بد من الطلب والتذكير
التقييم السيئ علني، وشراء التقييمات يضر بالثقة وقد يخالف القواعد</translation>
    </message>
    <message>
        <source>reviews.start</source>
        <translation>أرسل رابط التقييم بعد الاستلام بوقت يكفي لتجربة المنتج
رد على كل تقييم، وابدأ بالسيئ: اعتذر واشرح ما أصلحته
اعرض أنفع الآراء في صفحة المنتج بعد إذن أصحابها</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>عينات وتجربة في المتجر</translation>
    </message>
    <message>
        <source>sampling.about</source>
        <translation>عينة أو تذوق أو تجربة قصيرة تقدّمها لمن يدخل المتجر أو يمر به.</translation>
    </message>
    <message>
        <source>sampling.benefits</source>
        <translation>من ذاق المنتج أو لمسه يقرر في دقيقته، حتى لو لم يعرفه من قبل
ترى الوجه وتسمع الرأي، فتعرف ما ينبغي تحسينه</translation>
    </message>
    <message>
        <source>sampling.challenges</source>
        <translation>تُعطى العينة لكثيرين لن يشتروا، وكلفتها عليك
تحتاج إلى من يقف ويتكلم بلطف، ولا تصلح لمنتج غالي الثمن</translation>
    </message>
    <message>
        <source>sampling.start</source>
        <translation>اختر منتجًا رخيص العينة يسهل أن يُحَب من أول تجربة
قدّمه في ساعات الزحام قريبًا من مكان البيع
عدّ العينات ومبيعات المنتج في ذلك اليوم، وقارنها بيوم عادي</translation>
    </message>
    <message>
        <source>seo</source>
        <translation>تحسين محركات البحث</translation>
    </message>
    <message>
        <source>seo.about</source>
        <translation>تهيئة موقعك وصفحات منتجاتك لتظهر في نتائج البحث المجانية حين يبحث الناس عمّا لديك.</translation>
    </message>
    <message>
        <source>seo.benefits</source>
        <translation>صفحة تظهر في أول النتائج قد تجلب زوارًا يقصدون منتجك شهورًا بعد إعدادها
أثره قابل للقياس: يتضح أي كلمات جلبت الزوار وأي صفحات انتهت بطلب</translation>
    </message>
    <message>
        <source>seo.challenges</source>
        <translation>لا يظهر أثره غالبًا إلا بعد شهور، والمنافسون يسعون إلى الكلمات نفسها
يحتاج موقعًا سريعًا وصفحات تُحدَّث باستمرار ومتابعة منتظمة للترتيب</translation>
    </message>
    <message>
        <source>seo.start</source>
        <translation>اجمع الكلمات والأسئلة التي يستعملها زبائنك حين يبحثون عن منتجك
خصص صفحة واضحة لكل منتج أو خدمة رئيسية، واجعل عنوانها من كلماتهم
اربط موقعك بأدوات جوجل المجانية لمشرفي المواقع وراجع كلمات البحث كل شهر</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>إعلانات التسوق</translation>
    </message>
    <message>
        <source>shopping.about</source>
        <translation>صورة المنتج وسعره واسم متجرك أعلى نتائج البحث، مأخوذة من بيانات متجرك.</translation>
    </message>
    <message>
        <source>shopping.benefits</source>
        <translation>الزبون يرى الصورة والسعر قبل النقر، فيصل وهو أقرب إلى الشراء
كل منتج يُقاس وحده، فيتضح ما يستحق المزيد من الميزانية</translation>
    </message>
    <message>
        <source>shopping.challenges</source>
        <translation>المقارنة على السعر قاسية حين يبيع غيرك المنتج نفسه بأقل
يحتاج متجرًا إلكترونيًا وبيانات دقيقة، وأي خطأ في السعر أو التوفر قد يوقف العرض</translation>
    </message>
    <message>
        <source>shopping.start</source>
        <translation>اربط متجرك بمركز التجار في جوجل وصحّح المنتجات المرفوضة
اكتب في العنوان النوع والعلامة والمقاس واللون كما يبحث الناس
ابدأ بالمنتجات الأعلى هامشًا والمتوفرة دائمًا، وأوقف ما لا يبيع</translation>
    </message>
    <message>
        <source>short_video</source>
        <translation>الفيديو القصير</translation>
    </message>
    <message>
        <source>short_video.about</source>
        <translation>مقاطع عمودية سريعة على ريلز وتيك توك ويوتيوب شورتس، تعرضها المنصة حتى على من لا يتابعك.</translation>
    </message>
    <message>
        <source>short_video.benefits</source>
        <translation>قد يصل مقطع بسيط إلى أناس لم يسمعوا بك دون شراء إعلان
تظهر نسب المشاهدة سريعًا فيتضح أي فكرة تستحق التكرار</translation>
    </message>
    <message>
        <source>short_video.challenges</source>
        <translation>عمر المقطع قصير، فلا بد من النشر المتواصل وأفكار متجددة
المشاهدات متقلبة، وكثير منها من خارج مدينتك أو من غير المشترين</translation>
    </message>
    <message>
        <source>short_video.start</source>
        <translation>صوّر ما يحدث في عملك فعلًا: تحضير أو تغليف أو قبل وبعد
ابدأ المقطع بأقوى لقطة وأضف نصًا يُفهم بلا صوت
انشر المقطع نفسه على المنصات كلها وقارن أين يُشاهد إلى آخره</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>الرسائل النصية</translation>
    </message>
    <message>
        <source>sms.about</source>
        <translation>رسالة قصيرة إلى هواتف زبائن وافقوا على استقبالها، باسم مرسل معروف.</translation>
    </message>
    <message>
        <source>sms.benefits</source>
        <translation>تُقرأ غالبًا بعد وصولها بقليل، فتناسب التذكير بموعد أو عرض ينتهي اليوم
تصل إلى كل هاتف دون تطبيق أو اتصال بالإنترنت</translation>
    </message>
    <message>
        <source>sms.challenges</source>
        <translation>المساحة ضيقة وكل رسالة بثمن، ولا تنفع لمن لم يعرفك
الإرسال بلا إذن يزعج وقد يخالف النظام، والإكثار يدفع إلى الحظر</translation>
    </message>
    <message>
        <source>sms.start</source>
        <translation>اجمع الموافقة عند الدفع واحفظ تاريخها، وسجّل اسم المرسل لدى مزود معتمد
اكتب جملة واحدة: العرض وموعده ورابط قصير وطريقة إلغاء الاشتراك
أرسل في وقت مناسب بعيدًا عن الليل وأوقات الصلاة، واحسب الطلبات</translation>
    </message>
    <message>
        <source>snap_ads</source>
        <translation>إعلانات سناب شات</translation>
    </message>
    <message>
        <source>snap_ads.about</source>
        <translation>إعلانات مدفوعة بملء الشاشة بين القصص، ومعها العدسات، تُوجَّه بحسب المكان والعمر.</translation>
    </message>
    <message>
        <source>snap_ads.benefits</source>
        <translation>وصول واسع إلى الشباب والعائلات في السعودية والكويت خاصة
تُطلق بسرعة لعرض نهاية الأسبوع أو افتتاح فرع، ويُستهدف محيط المحل</translation>
    </message>
    <message>
        <source>snap_ads.challenges</source>
        <translation>يُتخطى الإعلان بلمسة، فإن لم تتضح الفكرة فورًا ضاع ثمنه
حضور سناب شات ضعيف في بلدان عربية أخرى، وقياس الزيارات إلى المحل صعب</translation>
    </message>
    <message>
        <source>snap_ads.start</source>
        <translation>تأكد أولًا أن زبائنك يستعملون سناب شات في بلدك ومدينتك
صوّر إعلانًا عموديًا عفويًا يذكر العرض والاسم من أول لقطة
أضف رمز خصم خاصًا بسناب شات لتعرف ما جاء منه</translation>
    </message>
    <message>
        <source>snapchat_organic</source>
        <translation>حساب سناب شات</translation>
    </message>
    <message>
        <source>snapchat_organic.about</source>
        <translation>قصص يومية عفوية من داخل نشاطك على حسابك في سناب شات، مع مقاطع في «الأضواء».</translation>
    </message>
    <message>
        <source>snapchat_organic.benefits</source>
        <translation>يقرّبك من جمهور شاب، والخليجي منه خاصة، بأسلوب يومي مألوف
عرض اليوم أو وصول بضاعة جديدة يصل إلى المتابعين في حينه</translation>
    </message>
    <message>
        <source>snapchat_organic.challenges</source>
        <translation>القصة تختفي بعد يوم، فالتوقف يعني الغياب
اكتشاف حسابك دون إعلان محدود، ومتابعة الطلبات القادمة منه صعبة</translation>
    </message>
    <message>
        <source>snapchat_organic.start</source>
        <translation>افتح ملفًا عامًا لنشاطك وضع رمزه في المحل وعلى الأكياس وفي حساباتك الأخرى
صوّر يومك: التحضير والجديد وإجابات عن أسئلة المتابعين
أعلن عرضًا خاصًا بالمتابعين مع كلمة تُقال عند الطلب لتعرف أثره</translation>
    </message>
    <message>
        <source>sponsorship</source>
        <translation>الرعاية</translation>
    </message>
    <message>
        <source>sponsorship.about</source>
        <translation>دعم فريق أو فعالية أو مبادرة يحبها جمهورك مقابل ظهور اسمك معها.</translation>
    </message>
    <message>
        <source>sponsorship.benefits</source>
        <translation>يقترن اسمك بشيء يحبه الناس: نادي الحي أو مدرسة أو مهرجان
يعرفك حاضرون لم يسمعوا بك، في جو ودود لا يشبه الإعلان</translation>
    </message>
    <message>
        <source>sponsorship.challenges</source>
        <translation>شعار بين شعارات كثيرة قد لا يلتفت إليه أحد
لا يُقاس منه بيع مباشر، وسمعة من ترعاه تمسّ سمعتك</translation>
    </message>
    <message>
        <source>sponsorship.start</source>
        <translation>اختر فعالية يحضرها زبائنك، لا أكبر فعالية
اطلب مع الشعار شيئًا يُلمس: ركنًا أو تجربة أو جائزة باسمك
اجمع أسماء المهتمين برضاهم في يوم الفعالية، وتواصل معهم بعدها</translation>
    </message>
    <message>
        <source>storefront_sign</source>
        <translation>لافتة المحل وواجهته</translation>
    </message>
    <message>
        <source>storefront_sign.about</source>
        <translation>اللافتة والإضاءة وواجهة العرض التي يراها كل من يمر أمام محلك.</translation>
    </message>
    <message>
        <source>storefront_sign.benefits</source>
        <translation>تدفع ثمنها مرة، وتعمل كل يوم أمام كل من يمر
تقول للمارّ ما تبيع وأنك مفتوح، فيدخل وهو محتاج</translation>
    </message>
    <message>
        <source>storefront_sign.challenges</source>
        <translation>أثرها محدود بعدد من يمرون في شارعك
لا تقيس وحدها من دخل بسببها، واللافتة القديمة أو المطفأة تسيء إليك</translation>
    </message>
    <message>
        <source>storefront_sign.start</source>
        <translation>قف على الرصيف المقابل، وانظر إن كان الغريب يفهم ما تبيع
أصلح الإضاءة، واكتب ما تبيع بكلمات كبيرة، وتحقّق من ترخيص البلدية
غيّر الواجهة مع كل موسم، وعدّ الداخلين قبل التغيير وبعده</translation>
    </message>
    <message>
        <source>tiktok_ads</source>
        <translation>إعلانات تيك توك</translation>
    </message>
    <message>
        <source>tiktok_ads.about</source>
        <translation>مقاطع عمودية مدفوعة تظهر بين ما يشاهده الناس على تيك توك.</translation>
    </message>
    <message>
        <source>tiktok_ads.benefits</source>
        <translation>تعرّف بمنتجك جمهورًا لم يكن يبحث عنه، خاصة إن كان استعماله يُدهش حين يُرى
المقطع البسيط المصوّر بالهاتف قد ينافس إنتاجًا مكلفًا</translation>
    </message>
    <message>
        <source>tiktok_ads.challenges</source>
        <translation>المقطع يُستهلك بسرعة، فتحتاج إلى إنتاج جديد باستمرار
كثير من المشاهدة للتسلية لا للشراء، والمبلغ الصغير جدًا لا يكفي للتعلم</translation>
    </message>
    <message>
        <source>tiktok_ads.start</source>
        <translation>جرّب المقاطع دون إعلان أولًا، ثم ادفع لما نجح منها
اعرض المشكلة ثم المنتج وهو يحلها في الثواني الأولى
ركّب أداة القياس وامنح الحملة أيامًا قبل الحكم عليها</translation>
    </message>
    <message>
        <source>trade_show</source>
        <translation>المعارض التجارية</translation>
    </message>
    <message>
        <source>trade_show.about</source>
        <translation>جناح في معرض متخصص يزوره مشترون وموزعون من قطاعك.</translation>
    </message>
    <message>
        <source>trade_show.benefits</source>
        <translation>يأتيك مشترون لا تعرفهم، ويجرّبون المنتج بأيديهم ويسألونك مباشرة
لقاءات كثيرة في أيام قليلة، ومعرفة بما يعرضه المنافسون</translation>
    </message>
    <message>
        <source>trade_show.challenges</source>
        <translation>إيجار الجناح وتجهيزه والسفر كلفة كبيرة تُدفع قبل أول لقاء
البطاقات التي لا يُتابَع أصحابها بعد المعرض لا تنفع</translation>
    </message>
    <message>
        <source>trade_show.start</source>
        <translation>زر المعرض مرة قبل أن تحجز، وانظر إن كان زبائنك بين الزوار
احجز مواعيد مع المهتمين قبل الافتتاح، ولا تنتظر المارّ صدفة
سجّل حاجة كل زائر في حينها، واتصل به في الأسبوع التالي</translation>
    </message>
    <message>
        <source>travel_agencies</source>
        <translation>وكالات السفر والحجز</translation>
    </message>
    <message>
        <source>travel_agencies.about</source>
        <translation>بيع غرفك أو رحلاتك عبر وكالات سفر ومواقع حجز مقابل عمولة.</translation>
    </message>
    <message>
        <source>travel_agencies.benefits</source>
        <translation>يراك مسافرون من بلدان لا تصل إليها وحدك، وهم يقارنون للحجز
تدفع العمولة عن الحجز لا عن الظهور، وتعطي تقييماتهم ثقة للغريب</translation>
    </message>
    <message>
        <source>travel_agencies.challenges</source>
        <translation>العمولة تأخذ من ربح كل حجز، وبعض النزلاء كانوا سيحجزون عندك مباشرة
السعر والترتيب والإلغاء تحكمها شروط الموقع، وعليك تحديث التوافر دائمًا</translation>
    </message>
    <message>
        <source>travel_agencies.start</source>
        <translation>سجّل في موقع حجز واحد ووكالة واحدة يستعملها ضيوفك
اكتب وصفًا صادقًا بلغات ضيوفك مع صور حديثة، واطلب التقييم بعد الزيارة
احسب الربح بعد العمولة، وأعط العائدين سببًا للحجز المباشر</translation>
    </message>
    <message>
        <source>trend_forecast</source>
        <translation>التنبؤ بالاتجاهات</translation>
    </message>
    <message>
        <source>trend_forecast.about</source>
        <translation>متابعة ما يبحث عنه الناس ويتحدثون فيه لتوقّع ما سيطلبونه في الأشهر القادمة.</translation>
    </message>
    <message>
        <source>trend_forecast.benefits</source>
        <translation>تستعد للطلب قبل مجيئه: بضاعة ومحتوى ورسالة في وقتها
تساعدك على ترك ما يخفت الطلب عليه قبل أن تكدّسه</translation>
    </message>
    <message>
        <source>trend_forecast.challenges</source>
        <translation>لا مبيعات منه وحده، ولا يظهر نفعه إلا بعد حين
بعض الاتجاهات يموت سريعًا، فمن استثمر فيه كثيرًا قد يخسر</translation>
    </message>
    <message>
        <source>trend_forecast.start</source>
        <translation>راقب كل شهر كلمات البحث في مجالك وما يتكرر من أسئلة الزبائن
قارن مبيعات الموسم الحالي بمثيله الماضي، ودوّن ما يصعد وما ينزل
جرّب الاتجاه الواعد بكمية صغيرة قبل أن تتوسع</translation>
    </message>
    <message>
        <source>tv</source>
        <translation>إعلانات التلفاز</translation>
    </message>
    <message>
        <source>tv.about</source>
        <translation>فيلم قصير يُعرض على قناة تلفازية ويشاهده جمهور واسع في وقت واحد.</translation>
    </message>
    <message>
        <source>tv.benefits</source>
        <translation>يعرّف بك جمهورًا عريضًا لم يسمع بك، والظهور على الشاشة يعطي ثقة
صيغة ألفها الناس في البيوت، ويزداد الأثر إن لحقه عرض أو قسيمة</translation>
    </message>
    <message>
        <source>tv.challenges</source>
        <translation>كلفة التصوير والبث كبيرة، ويدفع صاحب المحل المحلي ثمن مشاهدين لا يصلون إليه
يصعب أن تعرف من اشترى بسببه، ونصيب كبير من أثره لا يظهر إلا بعد أشهر</translation>
    </message>
    <message>
        <source>tv.start</source>
        <translation>اسأل قناة محلية عن السعر قبل أن تفكر في قناة وطنية
صوّر فيلمًا بفكرة واحدة واسم واضح وطريقة تواصل سهلة
تابع المكالمات والبحث عن اسمك في أيام البث والأسابيع بعدها</translation>
    </message>
    <message>
        <source>upsell</source>
        <translation>البيع الإضافي والمتقاطع</translation>
    </message>
    <message>
        <source>upsell.about</source>
        <translation>اقتراح صنف أكمل أو ملحق مناسب على من يشتري منك أصلًا.</translation>
    </message>
    <message>
        <source>upsell.benefits</source>
        <translation>المشتري أمامك وقد وثق بك، فالاقتراح المناسب قد يرفع قيمة طلبه في الحال
لا إعلان ولا جمهور جديد، بل جملة من البائع أو خانة في صفحة الدفع</translation>
    </message>
    <message>
        <source>upsell.challenges</source>
        <translation>حدوده عدد زبائنك الحاليين، فلا يعرّف بك أحدًا جديدًا
الإلحاح أو اقتراح ما لا يلزم ينفّر الزبون</translation>
    </message>
    <message>
        <source>upsell.start</source>
        <translation>انظر أي صنفين يُشتريان معًا كثيرًا
ضع اقتراحًا واحدًا عند الدفع أو على لسان البائع، مفيدًا للمشتري
قارن متوسط قيمة الطلب قبل الاقتراح وبعده</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>الندوات عبر الإنترنت</translation>
    </message>
    <message>
        <source>webinar.about</source>
        <translation>لقاء مباشر عبر الإنترنت يسجّل فيه المهتمون ليتعلموا شيئًا نافعًا ويسألوك مباشرة.</translation>
    </message>
    <message>
        <source>webinar.benefits</source>
        <translation>من يسجّل ويحضر يعطيك بياناته ووقته، فهو عميل محتمل جاد في الغالب
الأسئلة الحية تكشف ما يمنع الشراء، والتسجيل يُستفاد منه بعد اللقاء</translation>
    </message>
    <message>
        <source>webinar.challenges</source>
        <translation>جزء من المسجلين لا يحضر، ولا بد من دعوات وتذكير قبل كل لقاء
يحتاج موضوعًا يستحق الوقت ومتحدثًا واثقًا ومتابعة سريعة بعد اللقاء</translation>
    </message>
    <message>
        <source>webinar.start</source>
        <translation>اختر مشكلة واحدة يواجهها عملاؤك المحتملون وقدّم لها حلًا عمليًا
افتح صفحة تسجيل قصيرة وادعُ قائمتك وشركاءك، وذكّرهم قبل الموعد
راسل الحاضرين بعد اللقاء بملخص وخطوة تالية واضحة</translation>
    </message>
    <message>
        <source>whatsapp</source>
        <translation>رسائل واتساب للأعمال</translation>
    </message>
    <message>
        <source>whatsapp.about</source>
        <translation>رسائل عبر واتساب للأعمال إلى زبائن وافقوا عليها: عروض وتأكيد طلبات وإجابات عن الأسئلة.</translation>
    </message>
    <message>
        <source>whatsapp.benefits</source>
        <translation>التطبيق الذي يفتحه كثير من زبائنك يوميًا، والرد فيه حوار يقرّب من الشراء
تُرسل فيه الصور والكتالوج ورابط الدفع في المحادثة نفسها</translation>
    </message>
    <message>
        <source>whatsapp.challenges</source>
        <translation>إرسال العروض لأعداد كبيرة مدفوع غالبًا، وكثرة البلاغات قد توقف رقمك
الزبون يتوقع ردًا سريعًا، فلا بد من شخص متفرغ أو ردود جاهزة</translation>
    </message>
    <message>
        <source>whatsapp.start</source>
        <translation>أنشئ حساب أعمال برقم مستقل، وأكمل الكتالوج وساعات الرد
اطلب إذنًا صريحًا للعروض، واجعل الخروج منها بكلمة واحدة
جهّز ردودًا للأسئلة المتكررة ووسومًا تميّز الطلب الجديد من القديم</translation>
    </message>
    <message>
        <source>x_ads</source>
        <translation>إعلانات إكس</translation>
    </message>
    <message>
        <source>x_ads.about</source>
        <translation>منشورات مدفوعة تظهر في صفحة التصفح لمن يتابعون موضوعات وحسابات ومناسبات تختارها.</translation>
    </message>
    <message>
        <source>x_ads.benefits</source>
        <translation>تدخل في حديث يدور الآن: مباراة أو موسم أو حدث يتابعه جمهورك
تبدأ حملتها في اليوم نفسه وبمبلغ صغير للتجربة</translation>
    </message>
    <message>
        <source>x_ads.challenges</source>
        <translation>يمر المنشور سريعًا وينساه القارئ إن لم يتكرر
قد تلاحق إعلانك ردود علنية سلبية، فلا بد ممن يتابعها ويجيب</translation>
    </message>
    <message>
        <source>x_ads.start</source>
        <translation>اختر موضوعًا يتحدث فيه زبائنك فعلًا، لا كل ما هو رائج
اكتب جملة واحدة واضحة مع صورة ورابط إلى صفحة العرض
جرّب صيغتين بميزانية صغيرة، وأوقف ما لا يجلب زيارات جادة</translation>
    </message>
    <message>
        <source>x_organic</source>
        <translation>حساب إكس</translation>
    </message>
    <message>
        <source>x_organic.about</source>
        <translation>حضورك على إكس بمنشورات وسلاسل وردود تشارك في حديث الناس عن مجالك.</translation>
    </message>
    <message>
        <source>x_organic.benefits</source>
        <translation>رد في وقته على موضوع رائج قد يعرّف بك جمهورًا جديدًا في ساعات
يكشف ما يقوله الناس عنك وعن منافسيك بكلماتهم</translation>
    </message>
    <message>
        <source>x_organic.challenges</source>
        <translation>عمر المنشور ساعات، فالحضور يجب أن يكون شبه يومي
الشكاوى علنية وسريعة الانتشار، والزلة في الأسلوب مكلفة</translation>
    </message>
    <message>
        <source>x_organic.start</source>
        <translation>احفظ بحثًا باسمك ومجالك ومدينتك وتابعه كل يوم
اكتب سلسلة تشرح خطأ شائعًا في مجالك وثبّتها
رد على كل سؤال وشكوى علنًا ثم أكمل في الخاص</translation>
    </message>
    <message>
        <source>youtube_ads</source>
        <translation>إعلانات يوتيوب</translation>
    </message>
    <message>
        <source>youtube_ads.about</source>
        <translation>مقاطع مدفوعة تظهر قبل فيديوهات يشاهدها جمهورك على يوتيوب أو بينها.</translation>
    </message>
    <message>
        <source>youtube_ads.benefits</source>
        <translation>تُري المنتج وهو يعمل، فيفهمه من لم يسمع به من قبل
تختار موضوعات الفيديو والمدينة، وتدفع في صيغ كثيرة لمن شاهد لا لمن تخطى</translation>
    </message>
    <message>
        <source>youtube_ads.challenges</source>
        <translation>أغلب الناس ينتظرون زر التخطي، فإن لم تشدّهم البداية ضاع الإعلان
يلزمه مقطع جيد، وتجديده كلما ملّه المشاهد</translation>
    </message>
    <message>
        <source>youtube_ads.start</source>
        <translation>صوّر مقطعًا قصيرًا يبدأ بمشكلة زبونك وفيه اسمك مبكرًا
استهدف قنوات وموضوعات قريبة مما تبيع في مدينتك
انظر كم شاهد إلى النهاية وكم زار موقعك، وبدّل البداية الضعيفة</translation>
    </message>
    <message>
        <source>youtube_organic</source>
        <translation>قناة يوتيوب</translation>
    </message>
    <message>
        <source>youtube_organic.about</source>
        <translation>مقاطع تشرح أو تجرّب أو تقارن، تُنشر على قناتك بلا إعلان ويجدها الناس بالبحث والاقتراحات.</translation>
    </message>
    <message>
        <source>youtube_organic.benefits</source>
        <translation>المقطع المفيد قد يُشاهد زمنًا طويلًا، ويستقبل من لم يسمع بك من قبل
رؤية المنتج وهو يُستعمل تبني ثقة يصعب أن تبنيها الصور</translation>
    </message>
    <message>
        <source>youtube_organic.challenges</source>
        <translation>التصوير والتحرير يأخذان وقتًا ومهارة، والانقطاع يضعف القناة
أغلب المشاهدين لا يغادرون يوتيوب، فالطلبات المباشرة قليلة في البداية</translation>
    </message>
    <message>
        <source>youtube_organic.start</source>
        <translation>اختر سؤالًا يبحث عنه الناس وأجب عنه في مقطع واحد واضح
صوّر بالهاتف قرب نافذة واعتنِ بالصوت قبل الصورة
اكتب العنوان بكلمات الباحث وضع رابط المنتج في أول الوصف</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>AE</source>
        <translation>الإمارات</translation>
    </message>
    <message>
        <source>AE.differs</source>
        <translation>السكان من جنسيات كثيرة، فالإنجليزية لازمة غالبًا مع العربية، وتيك توك في المقدمة، والعطلة السبت والأحد. الإعلان هنا أغلى من أغلب البلدان العربية، والمكالمات والرسائل التسويقية تخضع لتصريح مسبق وسجل لمن لا يريدها.</translation>
    </message>
    <message>
        <source>BH</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>BH.differs</source>
        <translation>تيك توك في المقدمة، والسوق صغير ومتقارب المسافات، والعطلة الجمعة والسبت. كثير من الزبائن يأتون من السعودية في نهاية الأسبوع، فقد يفيد أن تخاطبهم أيضًا.</translation>
    </message>
    <message>
        <source>DJ</source>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>DJ.differs</source>
        <translation>السوق صغير ومتعدد اللغات: الفرنسية والعربية مع الصومالية والعفرية. اللافتة والراديو والتوصية قد تصل حيث لا تصل المنصات.</translation>
    </message>
    <message>
        <source>DZ</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>DZ.differs</source>
        <translation>فيسبوك في مقدمة المنصات، والعربية والفرنسية مستعملتان معًا، والعطلة الجمعة والسبت. الدفع عند الاستلام هو الأشيع، وقد يصعب دفع ثمن إعلانات المنصات العالمية ببطاقة محلية، فتحقّق قبل التخطيط.</translation>
    </message>
    <message>
        <source>EG</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>EG.differs</source>
        <translation>سوق كبير كلفة الإعلان فيه منخفضة، ويوتيوب في مقدمة المنصات، والدفع عند الاستلام شائع، والعطلة الجمعة والسبت. جزء من السكان خارج الشبكة، والرسائل التسويقية الإلكترونية تحتاج إلى موافقة وطريقة للرفض.</translation>
    </message>
    <message>
        <source>IQ</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>IQ.differs</source>
        <translation>فيسبوك وإنستغرام وتيك توك شائعة والبيع بالرسائل معتاد، والعطلة الجمعة والسبت. الدفع عند الاستلام هو الأشيع، وفي إقليم كردستان قد تلزم الكردية مع العربية.</translation>
    </message>
    <message>
        <source>JO</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>JO.differs</source>
        <translation>يوتيوب في مقدمة المنصات، وفيسبوك وواتساب واسعا الانتشار، والعطلة الجمعة والسبت. تحقّق من أن تيك توك متاح في البلد قبل أن تبني عليه خطتك.</translation>
    </message>
    <message>
        <source>KM</source>
        <translation>جزر القمر</translation>
    </message>
    <message>
        <source>KM.differs</source>
        <translation>السوق صغير موزّع على جزر، والقمرية لغة الناس اليومية مع الفرنسية والعربية. فيسبوك والراديو والتوصية طرق عملية، والدفع نقدًا هو الغالب.</translation>
    </message>
    <message>
        <source>KW</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>KW.differs</source>
        <translation>تيك توك في المقدمة ولسناب شات وإنستغرام حضور واضح، والعطلة الجمعة والسبت. السوق صغير والناس يعرف بعضهم بعضًا، فرأي المؤثر المحلي والتوصية ينتشران سريعًا.</translation>
    </message>
    <message>
        <source>LB</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>LB.differs</source>
        <translation>الأسعار تُعرض بالدولار والليرة معًا، والبطاقات المحلية قد لا تدفع للمنصات الخارجية فتحقّق أولًا. واتساب وإنستغرام وفيسبوك شائعة، والعربية تمتزج بالفرنسية والإنجليزية، والعطلة السبت والأحد.</translation>
    </message>
    <message>
        <source>LY</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>LY.differs</source>
        <translation>فيسبوك في مقدمة المنصات وكثير من البيع يجري عبر صفحاته ورسائله، والعطلة الجمعة والسبت. النقد هو الغالب، وقد يصعب دفع ثمن الإعلانات من داخل البلد، فتحقّق أولًا.</translation>
    </message>
    <message>
        <source>MA</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>MA.differs</source>
        <translation>فيسبوك في مقدمة المنصات، والناس يخلطون الدارجة والعربية والفرنسية فجرّب أكثر من لغة، والعطلة السبت والأحد. الدفع عند الاستلام شائع، وبدء الشهر الهجري قد يتأخر يومًا.</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>MR.differs</source>
        <translation>العربية والفرنسية مستعملتان معًا، وفيسبوك وواتساب شائعان. النقد ومحافظ الهاتف أشيع من البطاقات، فتأكّد من طريقة الدفع للمنصات.</translation>
    </message>
    <message>
        <source>OM</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>OM.differs</source>
        <translation>يوتيوب في مقدمة المنصات، والمدن متباعدة فالتوصيل يؤثر في العرض، والعطلة الجمعة والسبت. قد يتأخر بدء الشهر الهجري يومًا عن بعض الجيران، فانتظر الإعلان الرسمي قبل نشر التهنئة.</translation>
    </message>
    <message>
        <source>PS</source>
        <translation>فلسطين</translation>
    </message>
    <message>
        <source>PS.differs</source>
        <translation>فيسبوك في مقدمة المنصات، وأكثر من عملة متداولة فاكتب العملة مع كل سعر، والعطلة الجمعة والسبت غالبًا. التنقل بين المدن قد يصعب، فحدّد في الإعلان المناطق التي تصل إليها.</translation>
    </message>
    <message>
        <source>QA</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>QA.differs</source>
        <translation>تيك توك في المقدمة، والمقيمون من لغات كثيرة فالعربية والإنجليزية معًا أنفع، والعطلة الجمعة والسبت. الجمهور صغير، فيتشبّع بالإعلان نفسه سريعًا.</translation>
    </message>
    <message>
        <source>SA</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>SA.differs</source>
        <translation>الاتصال بالشبكة يكاد يكون عامًّا، وسناب شات وتيك توك قويان إلى جانب واتساب، والعطلة الجمعة والسبت. رسائل التسويق بالبريد والرسائل النصية وواتساب تحتاج إلى موافقة مسبقة من المستلم.</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>السودان</translation>
    </message>
    <message>
        <source>SD.differs</source>
        <translation>قد لا يمكن الدفع للمنصات من داخل البلد، والعملة وخدمة الشبكة غير مستقرتين، فراجع الأسعار كثيرًا. واتساب وفيسبوك والتوصية هي الطرق المعتادة، والعطلة الجمعة والسبت.</translation>
    </message>
    <message>
        <source>SO</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>SO.differs</source>
        <translation>الصومالية لغة الناس اليومية، والدفع بالهاتف منتشر، والأسعار كثيرًا ما تُذكر بالدولار. فيسبوك وواتساب والتوصية طرق معتادة، وتحقّق من إمكان الدفع للمنصات.</translation>
    </message>
    <message>
        <source>SY</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>SY.differs</source>
        <translation>قد لا يمكن دفع ثمن إعلانات المنصات العالمية من داخل البلد، فتحقّق من ذلك قبل أن تخطط لها. فيسبوك وواتساب والتوصية هي الطريق المعتاد إلى الناس، والعطلة الجمعة والسبت.</translation>
    </message>
    <message>
        <source>TN</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>TN.differs</source>
        <translation>فيسبوك في مقدمة المنصات، والتونسية والفرنسية حاضرتان في الإعلان، والعطلة السبت والأحد. تحقّق من وسيلة الدفع للمنصات الخارجية، فالبطاقات المحلية قد تكون محدودة بالعملة.</translation>
    </message>
    <message>
        <source>YE</source>
        <translation>اليمن</translation>
    </message>
    <message>
        <source>YE.differs</source>
        <translation>قد لا يمكن الدفع للمنصات من داخل البلد، وسعر الصرف يختلف كثيرًا بين منطقة وأخرى، فتحقّق من الاثنين. واتساب وفيسبوك والتوصية أقرب إلى الناس، والعطلة الجمعة والسبت.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>other.differs</source>
        <translation>لا أرقام خاصة بهذا البلد عندنا، فنستعمل متوسطات واسعة المدى. تحقّق من المنصات الأشهر فيه وأيام العطلة ووسائل الدفع وقواعد الرسائل التسويقية.</translation>
    </message>
</context>
<context>
    <name>currencies</name>
    <message>
        <source>AED</source>
        <translation>درهم إماراتي</translation>
    </message>
    <message>
        <source>AED.symbol</source>
        <translation>د.إ</translation>
    </message>
    <message>
        <source>BHD</source>
        <translation>دينار بحريني</translation>
    </message>
    <message>
        <source>BHD.symbol</source>
        <translation>د.ب</translation>
    </message>
    <message>
        <source>DJF</source>
        <translation>فرنك جيبوتي</translation>
    </message>
    <message>
        <source>DJF.symbol</source>
        <translation>ف.ج</translation>
    </message>
    <message>
        <source>DZD</source>
        <translation>دينار جزائري</translation>
    </message>
    <message>
        <source>DZD.symbol</source>
        <translation>د.ج</translation>
    </message>
    <message>
        <source>EGP</source>
        <translation>جنيه مصري</translation>
    </message>
    <message>
        <source>EGP.symbol</source>
        <translation>ج.م</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>EUR.symbol</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>ILS</source>
        <translation>شيكل</translation>
    </message>
    <message>
        <source>ILS.symbol</source>
        <translation>شيكل</translation>
    </message>
    <message>
        <source>IQD</source>
        <translation>دينار عراقي</translation>
    </message>
    <message>
        <source>IQD.symbol</source>
        <translation>د.ع</translation>
    </message>
    <message>
        <source>JOD</source>
        <translation>دينار أردني</translation>
    </message>
    <message>
        <source>JOD.symbol</source>
        <translation>د.أ</translation>
    </message>
    <message>
        <source>KMF</source>
        <translation>فرنك قمري</translation>
    </message>
    <message>
        <source>KMF.symbol</source>
        <translation>ف.ق</translation>
    </message>
    <message>
        <source>KWD</source>
        <translation>دينار كويتي</translation>
    </message>
    <message>
        <source>KWD.symbol</source>
        <translation>د.ك</translation>
    </message>
    <message>
        <source>LBP</source>
        <translation>ليرة لبنانية</translation>
    </message>
    <message>
        <source>LBP.symbol</source>
        <translation>ل.ل</translation>
    </message>
    <message>
        <source>LYD</source>
        <translation>دينار ليبي</translation>
    </message>
    <message>
        <source>LYD.symbol</source>
        <translation>د.ل</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>درهم مغربي</translation>
    </message>
    <message>
        <source>MAD.symbol</source>
        <translation>د.م.</translation>
    </message>
    <message>
        <source>MRU</source>
        <translation>أوقية موريتانية</translation>
    </message>
    <message>
        <source>MRU.symbol</source>
        <translation>أ.م</translation>
    </message>
    <message>
        <source>OMR</source>
        <translation>ريال عماني</translation>
    </message>
    <message>
        <source>OMR.symbol</source>
        <translation>ر.ع</translation>
    </message>
    <message>
        <source>QAR</source>
        <translation>ريال قطري</translation>
    </message>
    <message>
        <source>QAR.symbol</source>
        <translation>ر.ق</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>ريال سعودي</translation>
    </message>
    <message>
        <source>SAR.symbol</source>
        <translation>ر.س</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>جنيه سوداني</translation>
    </message>
    <message>
        <source>SDG.symbol</source>
        <translation>ج.س</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>شلن صومالي</translation>
    </message>
    <message>
        <source>SOS.symbol</source>
        <translation>ش.ص</translation>
    </message>
    <message>
        <source>SYP</source>
        <translation>ليرة سورية</translation>
    </message>
    <message>
        <source>SYP.symbol</source>
        <translation>ل.س</translation>
    </message>
    <message>
        <source>TND</source>
        <translation>دينار تونسي</translation>
    </message>
    <message>
        <source>TND.symbol</source>
        <translation>د.ت</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>دولار أمريكي</translation>
    </message>
    <message>
        <source>USD.symbol</source>
        <translation>دولار</translation>
    </message>
    <message>
        <source>YER</source>
        <translation>ريال يمني</translation>
    </message>
    <message>
        <source>YER.symbol</source>
        <translation>ر.ي</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>article.directions</source>
        <translation>مقال الداخلي والخارجي</translation>
    </message>
    <message>
        <source>article.streams</source>
        <translation>مقال المنبع والمصب</translation>
    </message>
    <message>
        <source>claim.ad_blocking</source>
        <translation>كان متوقعًا أن يكلّف حجب الإعلانات 2.12 مليار دولار من الإيراد في عام 2020.</translation>
    </message>
    <message>
        <source>claim.emails</source>
        <translation>يتلقى موظف المكتب 120 رسالة بريد في اليوم، و55% منها غير مرغوب فيها.</translation>
    </message>
    <message>
        <source>claim.interruptions</source>
        <translation>يلقى الشخص العادي أكثر من 2,000 مقاطعة تسويقية في اليوم.</translation>
    </message>
    <message>
        <source>claim.ninety_ten</source>
        <translation>يضع معظم المسوّقين 90% من جهدهم في الخارجي و10% في الداخلي، وينصحهم المقال بعكس النسبة. روافد لا يعكسها آليًا: يحسب ما يناسب كل عميل.</translation>
    </message>
    <message>
        <source>claim.online_search</source>
        <translation>يبدأ ما يصل إلى 63% من المستهلكين شراءهم بالبحث في الإنترنت.</translation>
    </message>
    <message>
        <source>claim.spotify</source>
        <translation>بلغ مستخدمو سبوتيفاي النشطون 271 مليونًا في ديسمبر 2019، فضعف تأثير الراديو.</translation>
    </message>
    <message>
        <source>content.blog</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>content.case_studies</source>
        <translation>دراسات حالة</translation>
    </message>
    <message>
        <source>content.demonstrations</source>
        <translation>عروض عملية</translation>
    </message>
    <message>
        <source>content.follow_up</source>
        <translation>رسالة متابعة</translation>
    </message>
    <message>
        <source>content.guides</source>
        <translation>أدلة إرشادية</translation>
    </message>
    <message>
        <source>content.podcasts</source>
        <translation>بودكاست</translation>
    </message>
    <message>
        <source>content.prices</source>
        <translation>أسعار واضحة</translation>
    </message>
    <message>
        <source>content.product_comparisons</source>
        <translation>مقارنات بين المنتجات</translation>
    </message>
    <message>
        <source>content.reports</source>
        <translation>تقارير</translation>
    </message>
    <message>
        <source>content.reviews</source>
        <translation>تقييمات</translation>
    </message>
    <message>
        <source>content.social_posts</source>
        <translation>منشورات التواصل</translation>
    </message>
    <message>
        <source>content.testimonials</source>
        <translation>شهادات الزبائن</translation>
    </message>
    <message>
        <source>content.video</source>
        <translation>فيديو يشرح</translation>
    </message>
    <message>
        <source>content.webinars</source>
        <translation>ندوات عبر الإنترنت</translation>
    </message>
    <message>
        <source>lesson.channels</source>
        <translation>قنوات قليلة تأخذ حقها</translation>
    </message>
    <message>
        <source>lesson.channels.about</source>
        <translation>ضع مالك وساعاتك حيث تستطيع أن تستمر.</translation>
    </message>
    <message>
        <source>lesson.channels.example</source>
        <translation>خياطة عندها ست ساعات في الأسبوع اختارت رسائل واتساب لزبوناتها وحسابًا واحدًا تصوّر فيه عملها، وتركت الباقي.</translation>
    </message>
    <message>
        <source>lesson.channels.text</source>
        <translation>كل قناة تحتاج إلى حد أدنى من المال أو الوقت كي تعمل. من يوزع القليل على كثير لا يبلغ الحد في أي منها. ابدأ باثنتين أو ثلاث.
اختر من الجهتين: واحدة قريبة من البيع تأتي بأول الطلبات، وواحدة تبني معرفة الناس بك لما بعدها. وانظر إلى الوقت كما تنظر إلى المال: قناة مجانية تأكل عشر ساعات في الأسبوع ليست مجانية.</translation>
    </message>
    <message>
        <source>lesson.channels.todo</source>
        <translation>افتح التوصية، واقرأ سبب كل قناة، واختر ما ستبدأ به هذا الأسبوع.</translation>
    </message>
    <message>
        <source>lesson.content</source>
        <translation>ثلاث قطع محتوى على الطريق</translation>
    </message>
    <message>
        <source>lesson.content.about</source>
        <translation>محتوى للبداية والوسط والنهاية.</translation>
    </message>
    <message>
        <source>lesson.content.example</source>
        <translation>عيادة أسنان: «متى يحتاج طفلك إلى تقويم؟»، ثم «أنواع التقويم وفروقها»، ثم «أسعارنا وما يقوله الآباء».</translation>
    </message>
    <message>
        <source>lesson.content.text</source>
        <translation>اصنع ثلاث قطع محتوى لا أكثر. واحدة للبداية تجيب عن سؤال يسأله الناس قبل أن يعرفوك. وواحدة للوسط تقارن بين خيارات بإنصاف. وواحدة للنهاية تطمئن: سعر واضح، وشهادة زبون، وكيف تُرد البضاعة.
اربطها: آخر كل قطعة يدل على التي بعدها. وضع لكل واحدة رقمًا تتابعه: مشاهدات الأولى، ورسائل تأتي من الثانية، وطلبات تأتي من الثالثة.</translation>
    </message>
    <message>
        <source>lesson.content.todo</source>
        <translation>انظر إلى مراحل الرحلة في الدليل، واصنع القطعة التي تنقصك.</translation>
    </message>
    <message>
        <source>lesson.customer</source>
        <translation>لمن تبيع؟</translation>
    </message>
    <message>
        <source>lesson.customer.about</source>
        <translation>اليوم الأول: زبون واحد وحاجة واحدة.</translation>
    </message>
    <message>
        <source>lesson.customer.example</source>
        <translation>محمصة صغيرة ظنت أن زبائنها يريدون «قهوة مختصة». في المحادثات قالوا: «قهوة لا تحرق معدتي». صارت هذه جملتها الأولى.</translation>
    </message>
    <message>
        <source>lesson.customer.text</source>
        <translation>قبل أي إعلان، اعرف شخصًا واحدًا يحتاج إلى ما تبيعه. من هو؟ متى تأتيه الحاجة؟ ماذا يفعل اليوم بدلًا منك؟ وبأي كلمات يصف مشكلته؟
هذا أول عمل في المنبع، ولا يكلّف مالًا: خمس محادثات قصيرة مع زبائن أو معارف يشبهونهم. لا تعرض عليهم شيئًا. اسألهم عن آخر مرة احتاجوا فيها إلى منتج كمنتجك، واكتب كلماتهم كما قالوها، فستكون كلمات صفحتك وإعلانك.</translation>
    </message>
    <message>
        <source>lesson.customer.todo</source>
        <translation>تحدث مع خمسة أشخاص، ثم أجب عن أسئلة الزبائن في الاستبيان.</translation>
    </message>
    <message>
        <source>lesson.promise</source>
        <translation>جملة واحدة ومكان واحد</translation>
    </message>
    <message>
        <source>lesson.promise.about</source>
        <translation>قل ما تقدمه بوضوح، حيث يبحث الناس.</translation>
    </message>
    <message>
        <source>lesson.promise.example</source>
        <translation>«دفاتر مدرسية تصل إلى بابك قبل أول يوم دراسة»: لمن، وماذا، ومتى، في جملة واحدة.</translation>
    </message>
    <message>
        <source>lesson.promise.text</source>
        <translation>اكتب جملة يفهمها غريب في خمس ثوانٍ: لمن هذا، وما الذي يتحسن عنده، ولماذا أنت. إن احتاجت إلى شرح فأعد كتابتها.
ثم ضعها في مكان واحد يجدك فيه من يبحث: ملفك على الخرائط إن كان لك محل، أو صفحة بسيطة، أو حساب تواصل مرتب. فيه ما تبيع، وبكم، وأين، وكيف يُطلب، وصور حقيقية. مكان واحد كامل خير من خمسة ناقصة.</translation>
    </message>
    <message>
        <source>lesson.promise.todo</source>
        <translation>اكتب جملتك، وأكمل مكانًا واحدًا يجدك الناس فيه، ثم أجب عن أسئلة الحضور في الاستبيان.</translation>
    </message>
    <message>
        <source>lesson.sale</source>
        <translation>أول عرض وأول عملية بيع</translation>
    </message>
    <message>
        <source>lesson.sale.about</source>
        <translation>عرض قصير لمن يعرفك، ثم تعلّم منه.</translation>
    </message>
    <message>
        <source>lesson.sale.example</source>
        <translation>«لأن رمضان قريب: علبة التمر بسعر أول العام حتى الخميس، والطلب برسالة واحدة.» سبب، ويوم، وخطوة.</translation>
    </message>
    <message>
        <source>lesson.sale.text</source>
        <translation>أقرب الناس إلى أول طلب هم من يعرفونك: من تحدثت معهم، ومن تابعوك، ومن سألوا ولم يشتروا. قدّم لهم عرضًا واحدًا واضحًا، له سبب وله يوم ينتهي فيه، وطريقة طلب من خطوة واحدة.
ومن أول طلب اسأل كل مشترٍ: كيف عرفتنا؟ اكتب الجواب. هذه أرخص دراسة تسويق، ومنها يتعلم روافد ما ينجح عندك أنت، فتصير نصيحته أدق. ولا تحكم على عمل المنبع من مبيعات الأسبوع: لكل نهج مقياسه.</translation>
    </message>
    <message>
        <source>lesson.sale.todo</source>
        <translation>ضع عرضًا واحدًا بتاريخ نهاية، واكتب من أين جاء كل طلب، ثم قارن بين المناهج في صفحة المقارنة.</translation>
    </message>
    <message>
        <source>stage.after</source>
        <translation>بعد الشراء</translation>
    </message>
    <message>
        <source>stage.after.about</source>
        <translation>صار زبونًا. إن أحسنت خدمته عاد، وإن سألته تكلّم عنك. الراضون أصدق مروّجيك وأقلهم كلفة.</translation>
    </message>
    <message>
        <source>stage.after.asks</source>
        <translation>«هل أعود؟ وهل أوصي بهم؟»</translation>
    </message>
    <message>
        <source>stage.compare</source>
        <translation>الوسط: المقارنة</translation>
    </message>
    <message>
        <source>stage.compare.about</source>
        <translation>ضاقت القائمة إلى خيارات قليلة، ويوازن الزبون بينها. أرِه الفروق بصدق، حتى ما ليس في صالحك، فالثقة تُكسب هنا.</translation>
    </message>
    <message>
        <source>stage.compare.asks</source>
        <translation>«أي الخيارات يناسبني؟»</translation>
    </message>
    <message>
        <source>stage.decide</source>
        <translation>النهاية: القرار</translation>
    </message>
    <message>
        <source>stage.decide.about</source>
        <translation>يكاد يشتري، ويتحقق من آخر ما يقلقه: السعر، وتجارب غيره، وما يحدث إن لم يرضَ. أزل الشك، ثم سهّل الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>stage.decide.asks</source>
        <translation>«هل أثق بهم؟ وكيف أشتري؟»</translation>
    </message>
    <message>
        <source>stage.discover</source>
        <translation>البداية: الاكتشاف</translation>
    </message>
    <message>
        <source>stage.discover.about</source>
        <translation>يشعر الزبون بحاجة أو بمشكلة، ويتعرف إلى الحلول الممكنة. لا يعرفك بعد، فلا تبدأ بالسعر: ساعده أن يفهم.</translation>
    </message>
    <message>
        <source>stage.discover.asks</source>
        <translation>«ما مشكلتي؟ وهل لها حل؟»</translation>
    </message>
    <message>
        <source>story.pineapple</source>
        <translation>قصة قشّارة الأناناس</translation>
    </message>
    <message>
        <source>story.pineapple.text</source>
        <translation>متجر إلكتروني يبيع أداة تقشّر الأناناس. قليلون يبحثون عنها، لأن قليلين يشترون أناناسًا طازجًا.
في المنبع يصوّر المتجر وصفة حلوة بالأناناس الطازج تنتشر بين الناس، فيشتهونها، ويصير تقشير الثمرة مشكلة عندهم. لم يبع الفيديو شيئًا في يومه، لكنه صنع الرغبة.
ثم يأتي المصب: تخفيض قصير على إنستغرام في يوم الأناناس العالمي، 27 يونيو، يخاطب من شاهدوا الوصفة. الآن ينقرون ويشترون. الأول جعل الثاني ممكنًا.</translation>
    </message>
    <message>
        <source>story.search</source>
        <translation>قصة من جاء يبحث</translation>
    </message>
    <message>
        <source>story.search.text</source>
        <translation>مديرة مكتب صغير تبحث عن برنامج ينظّم مواعيدها، فتجد مقالًا يقارن بين الأدوات بإنصاف. في آخره دعوة إلى ندوة قصيرة عن تنظيم المواعيد، فتسجّل باسمها وبريدها.
بعد الندوة تسأل نفسها: هل نجح هذا مع أحد؟ فتصل إليها قصة مكتب يشبه مكتبها، فتطلب عرضًا عمليًا. حين تتحدث مع البائع تكون قد فهمت الحل واقتنعت بنصفه.
لم يقاطعها أحد. كل خطوة أجابت عن سؤال خطر لها في وقته.</translation>
    </message>
    <message>
        <source>story.sofa</source>
        <translation>قصة الأريكة</translation>
    </message>
    <message>
        <source>story.sofa.text</source>
        <translation>رجل في سيارته يلمح لوحة طريق لمتجر أثاث. يخطر له أن أريكته قديمة، ثم ينسى.
بعد أسابيع يقطع الأخبارَ إعلانٌ للمتجر نفسه، فيتذكر وينسى مرة أخرى. وبعد أشهر تصل إلى بيته قسيمة خصم من المتجر، فيذهب ويشتري.
ما الذي باع الأريكة؟ لو سألته لقال: القسيمة. لكن اللوحة والإعلان مهّدا لها. في روافد نسمي هذا بقاء الأثر: كل لقاء يترك شيئًا يحمله اللقاء الذي بعده.</translation>
    </message>
    <message>
        <source>term.ad_blocking</source>
        <translation>حجب الإعلانات</translation>
    </message>
    <message>
        <source>term.ad_blocking.about</source>
        <translation>برنامج يمنع ظهور الإعلانات، من علامات ملل الناس من المقاطعة.</translation>
    </message>
    <message>
        <source>term.ad_blocking.also</source>
        <translation>مانع الإعلانات</translation>
    </message>
    <message>
        <source>term.approach</source>
        <translation>نهج</translation>
    </message>
    <message>
        <source>term.approach.about</source>
        <translation>طريقة في التسويق. في روافد أربعة مناهج: المنبع والمصب، والداخلي والخارجي.</translation>
    </message>
    <message>
        <source>term.approach.also</source>
        <translation>أسلوب، استراتيجية</translation>
    </message>
    <message>
        <source>term.audience</source>
        <translation>الجمهور المستهدف</translation>
    </message>
    <message>
        <source>term.audience.about</source>
        <translation>الناس الذين قد يشترون منك ويمكنك الوصول إليهم.</translation>
    </message>
    <message>
        <source>term.audience.also</source>
        <translation>الفئة المستهدفة</translation>
    </message>
    <message>
        <source>term.awareness</source>
        <translation>الوعي بالعلامة</translation>
    </message>
    <message>
        <source>term.awareness.about</source>
        <translation>أن يعرف الناس علامتك ويتذكروها حين تأتي الحاجة.</translation>
    </message>
    <message>
        <source>term.awareness.also</source>
        <translation>الوعي بالعلامة التجارية، الشهرة</translation>
    </message>
    <message>
        <source>term.banner</source>
        <translation>إعلان بانر</translation>
    </message>
    <message>
        <source>term.banner.about</source>
        <translation>إعلان مصوّر داخل موقع أو تطبيق.</translation>
    </message>
    <message>
        <source>term.banner.also</source>
        <translation>لافتة إعلانية، إعلان مصوّر</translation>
    </message>
    <message>
        <source>term.benchmark</source>
        <translation>متوسط القطاع</translation>
    </message>
    <message>
        <source>term.benchmark.about</source>
        <translation>ما يحققه أمثالك عادة. نقطة بداية لا هدف.</translation>
    </message>
    <message>
        <source>term.benchmark.also</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>term.brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>term.brand.about</source>
        <translation>ما يخطر للناس حين يسمعون اسمك، لا الشعار وحده.</translation>
    </message>
    <message>
        <source>term.brand.also</source>
        <translation>العلامة، ماركة</translation>
    </message>
    <message>
        <source>term.budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>term.budget.about</source>
        <translation>ما تنفقه على التسويق في الشهر من مال، ومعه ساعات عملك.</translation>
    </message>
    <message>
        <source>term.budget.also</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>term.build_up</source>
        <translation>بناء الأثر</translation>
    </message>
    <message>
        <source>term.build_up.about</source>
        <translation>كيف تتراكم النتائج شهرًا بعد شهر، مع تأخر بعض القنوات عن بعض.</translation>
    </message>
    <message>
        <source>term.build_up.also</source>
        <translation>تأخر الأثر</translation>
    </message>
    <message>
        <source>term.carry_over</source>
        <translation>بقاء الأثر</translation>
    </message>
    <message>
        <source>term.carry_over.about</source>
        <translation>ما يبقى من أثر العمل في الأسابيع بعده، كما في قصة الأريكة.</translation>
    </message>
    <message>
        <source>term.carry_over.also</source>
        <translation>الأثر المتبقي، adstock</translation>
    </message>
    <message>
        <source>term.case_study</source>
        <translation>دراسة حالة</translation>
    </message>
    <message>
        <source>term.case_study.about</source>
        <translation>قصة قصيرة بالأرقام: مشكلة زبون، وما فعلته له، وما الذي تغيّر.</translation>
    </message>
    <message>
        <source>term.case_study.also</source>
        <translation>قصة نجاح</translation>
    </message>
    <message>
        <source>term.channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>term.channel.about</source>
        <translation>طريق تصل به رسالتك إلى الناس: حساب تواصل، أو إعلان بحث، أو معرض، أو لافتة محل.</translation>
    </message>
    <message>
        <source>term.channel.also</source>
        <translation>وسيلة</translation>
    </message>
    <message>
        <source>term.click_rate</source>
        <translation>نسبة النقر</translation>
    </message>
    <message>
        <source>term.click_rate.about</source>
        <translation>عدد النقرات من كل مئة مرة يظهر فيها الإعلان.</translation>
    </message>
    <message>
        <source>term.click_rate.also</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>term.client_and_customer</source>
        <translation>عميل وزبون</translation>
    </message>
    <message>
        <source>term.client_and_customer.about</source>
        <translation>العميل في روافد هو المنشأة التي ننصحها، والزبون هو من يشتري منها.</translation>
    </message>
    <message>
        <source>term.client_and_customer.also</source>
        <translation>مشترٍ</translation>
    </message>
    <message>
        <source>term.cold_call</source>
        <translation>الاتصال البارد</translation>
    </message>
    <message>
        <source>term.cold_call.about</source>
        <translation>اتصال بمن لا ينتظره لعرض منتج. تحقّق أولًا مما يسمح به نظام بلدك.</translation>
    </message>
    <message>
        <source>term.cold_call.also</source>
        <translation>المكالمات الباردة، تسويق هاتفي</translation>
    </message>
    <message>
        <source>term.confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>term.confidence.about</source>
        <translation>كم نطمئن إلى تقدير القناة: عالية أو متوسطة أو منخفضة، بحسب مصادر أرقامها.</translation>
    </message>
    <message>
        <source>term.confidence.also</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>term.conversion</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>term.conversion.about</source>
        <translation>أن يفعل الشخص ما تقصده: يشتري، أو يحجز، أو يرسل طلبًا.</translation>
    </message>
    <message>
        <source>term.conversion.also</source>
        <translation>الإحالات الناجحة، التحويلات</translation>
    </message>
    <message>
        <source>term.cost_per_click</source>
        <translation>كلفة النقرة</translation>
    </message>
    <message>
        <source>term.cost_per_click.about</source>
        <translation>ما تدفعه عن كل نقرة على إعلانك.</translation>
    </message>
    <message>
        <source>term.cost_per_click.also</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>term.cost_per_thousand</source>
        <translation>كلفة ألف ظهور</translation>
    </message>
    <message>
        <source>term.cost_per_thousand.about</source>
        <translation>ما تدفعه ليظهر إعلانك ألف مرة، ولو رآه الشخص نفسه أكثر من مرة.</translation>
    </message>
    <message>
        <source>term.cost_per_thousand.also</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>term.coupon</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>term.coupon.about</source>
        <translation>خصم برمز أو ورقة. فائدتها مضاعفة: تدعو إلى الشراء، وتدل على مصدر الزبون.</translation>
    </message>
    <message>
        <source>term.coupon.also</source>
        <translation>كوبون، رمز خصم</translation>
    </message>
    <message>
        <source>term.diminishing_returns</source>
        <translation>تناقص العائد</translation>
    </message>
    <message>
        <source>term.diminishing_returns.about</source>
        <translation>كل مبلغ إضافي في القناة نفسها يأتي بأقل مما أتى به ما قبله.</translation>
    </message>
    <message>
        <source>term.diminishing_returns.also</source>
        <translation>التشبع</translation>
    </message>
    <message>
        <source>term.frontier</source>
        <translation>حدّ الكفاءة</translation>
    </message>
    <message>
        <source>term.frontier.about</source>
        <translation>كل التوزيعات التي لا يزيد فيها الوعي إلا إذا نقصت المبيعات. وأنت تختار موضعك عليها.</translation>
    </message>
    <message>
        <source>term.frontier.also</source>
        <translation>المفاضلة</translation>
    </message>
    <message>
        <source>term.funnel</source>
        <translation>قمع المبيعات</translation>
    </message>
    <message>
        <source>term.funnel.about</source>
        <translation>صورة للرحلة: يدخل كثيرون من أعلى، ويشتري قليلون في آخره. أين يضيع أكثرهم؟</translation>
    </message>
    <message>
        <source>term.funnel.also</source>
        <translation>مخروط المبيعات، مسار تحويل المبيعات</translation>
    </message>
    <message>
        <source>term.horizon</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>term.horizon.about</source>
        <translation>الأشهر التي تُحسب فيها النتيجة. كلما طالت زاد نفع عمل المنبع.</translation>
    </message>
    <message>
        <source>term.horizon.also</source>
        <translation>الأفق الزمني</translation>
    </message>
    <message>
        <source>term.journey</source>
        <translation>رحلة الزبون</translation>
    </message>
    <message>
        <source>term.journey.about</source>
        <translation>الطريق من أول إحساس بالحاجة إلى ما بعد الشراء: اكتشاف، ومقارنة، وقرار، ثم بعد الشراء.</translation>
    </message>
    <message>
        <source>term.journey.also</source>
        <translation>رحلة العميل، رحلة المشتري</translation>
    </message>
    <message>
        <source>term.lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>term.lead.about</source>
        <translation>من أبدى اهتمامًا وترك طريقًا للتواصل معه، ولم يشترِ بعد.</translation>
    </message>
    <message>
        <source>term.lead.also</source>
        <translation>العملاء المتوقعون</translation>
    </message>
    <message>
        <source>term.lifetime_value</source>
        <translation>القيمة العمرية للزبون</translation>
    </message>
    <message>
        <source>term.lifetime_value.about</source>
        <translation>ما يربحه نشاطك من زبون طوال علاقته بك، لا من أول طلب فقط.</translation>
    </message>
    <message>
        <source>term.lifetime_value.also</source>
        <translation>القيمة الدائمة للعميل، LTV</translation>
    </message>
    <message>
        <source>term.margin</source>
        <translation>هامش الربح</translation>
    </message>
    <message>
        <source>term.margin.about</source>
        <translation>ما يبقى من سعر البيع بعد كلفة البضاعة أو الخدمة، قبل التسويق.</translation>
    </message>
    <message>
        <source>term.margin.also</source>
        <translation>الربح الإجمالي</translation>
    </message>
    <message>
        <source>term.marginal_return</source>
        <translation>العائد الإضافي</translation>
    </message>
    <message>
        <source>term.marginal_return.about</source>
        <translation>ما تأتي به المئة التالية، لا متوسط ما مضى. به تتساوى القنوات في المزيج الجيد.</translation>
    </message>
    <message>
        <source>term.marginal_return.also</source>
        <translation>العائد الحدّي</translation>
    </message>
    <message>
        <source>term.market_research</source>
        <translation>أبحاث السوق</translation>
    </message>
    <message>
        <source>term.market_research.about</source>
        <translation>أن تسأل وتلاحظ وتعدّ قبل أن تقرر: ماذا يريد الناس، ومن ينافسك، وبكم يشترون.</translation>
    </message>
    <message>
        <source>term.market_research.also</source>
        <translation>استبيان، مقابلات</translation>
    </message>
    <message>
        <source>term.mix</source>
        <translation>مزيج القنوات</translation>
    </message>
    <message>
        <source>term.mix.about</source>
        <translation>القنوات التي تعمل بها معًا، ونصيب كل منها من المال والوقت.</translation>
    </message>
    <message>
        <source>term.mix.also</source>
        <translation>المزيج التسويقي</translation>
    </message>
    <message>
        <source>term.order_value</source>
        <translation>متوسط قيمة الطلب</translation>
    </message>
    <message>
        <source>term.order_value.about</source>
        <translation>مجموع المبيعات مقسومًا على عدد الطلبات.</translation>
    </message>
    <message>
        <source>term.order_value.also</source>
        <translation>متوسط السلة، AOV</translation>
    </message>
    <message>
        <source>term.prior</source>
        <translation>تقدير خبير</translation>
    </message>
    <message>
        <source>term.prior.about</source>
        <translation>رقم بلا مصدر منشور، نضعه واسعًا ونعلّمه، حتى تأتي أرقامك أنت.</translation>
    </message>
    <message>
        <source>term.prior.also</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>term.promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>term.promise.about</source>
        <translation>جملة واحدة: لمن هذا، وما الذي يتحسن عنده، ولماذا أنت.</translation>
    </message>
    <message>
        <source>term.promise.also</source>
        <translation>القيمة المقترحة، عرض القيمة</translation>
    </message>
    <message>
        <source>term.range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>term.range.about</source>
        <translation>من أقل ما نتوقعه إلى أكثره: نحو ثماني مرات من عشر تقع النتيجة داخله. المدى الواسع صدق لا ضعف.</translation>
    </message>
    <message>
        <source>term.range.also</source>
        <translation>من … إلى …، فترة</translation>
    </message>
    <message>
        <source>term.repeat_purchase</source>
        <translation>تكرار الشراء</translation>
    </message>
    <message>
        <source>term.repeat_purchase.about</source>
        <translation>كم مرة يعود الزبون ليشتري في السنة.</translation>
    </message>
    <message>
        <source>term.repeat_purchase.also</source>
        <translation>الولاء</translation>
    </message>
    <message>
        <source>term.response_curve</source>
        <translation>منحنى الاستجابة</translation>
    </message>
    <message>
        <source>term.response_curve.about</source>
        <translation>كم يأتي من النتائج عند كل مبلغ تضعه في القناة.</translation>
    </message>
    <message>
        <source>term.response_curve.also</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>term.retargeting</source>
        <translation>إعادة الاستهداف</translation>
    </message>
    <message>
        <source>term.retargeting.about</source>
        <translation>إعلان لمن زار صفحتك أو رأى محتواك ولم يشترِ.</translation>
    </message>
    <message>
        <source>term.retargeting.also</source>
        <translation>ريتارجتينج، إعادة التسويق</translation>
    </message>
    <message>
        <source>term.scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>term.scenario.about</source>
        <translation>توصية أخرى للعميل نفسه بموقف آخر من المخاطرة: متحفظ أو متوازن أو طموح.</translation>
    </message>
    <message>
        <source>term.scenario.also</source>
        <translation>خطة بديلة</translation>
    </message>
    <message>
        <source>term.testimonial</source>
        <translation>شهادة زبون</translation>
    </message>
    <message>
        <source>term.testimonial.about</source>
        <translation>كلام زبون حقيقي عن تجربته، باسمه وبإذنه.</translation>
    </message>
    <message>
        <source>term.testimonial.also</source>
        <translation>تقييم، رأي</translation>
    </message>
    <message>
        <source>term.trend_forecasting</source>
        <translation>التنبؤ بالاتجاهات</translation>
    </message>
    <message>
        <source>term.trend_forecasting.about</source>
        <translation>أن ترصد ما يتغير في أذواق الناس قبل أن يصير طلبًا. لا يبيع بنفسه، بل يدل على ما ستبيعه.</translation>
    </message>
    <message>
        <source>term.trend_forecasting.also</source>
        <translation>توقع الاتجاه</translation>
    </message>
    <message>
        <source>term.unmet_need</source>
        <translation>حاجة لم تُلبَّ</translation>
    </message>
    <message>
        <source>term.unmet_need.about</source>
        <translation>شيء يريده الناس ولا يقدمه أحد كما يريدونه. هنا تبدأ المنتجات الجديدة.</translation>
    </message>
    <message>
        <source>term.unmet_need.also</source>
        <translation>فجوة السوق</translation>
    </message>
    <message>
        <source>term.upselling</source>
        <translation>البيع الإضافي</translation>
    </message>
    <message>
        <source>term.upselling.about</source>
        <translation>أن تقترح على المشتري صنفًا أكمل، أو شيئًا ينفعه مع ما اشتراه.</translation>
    </message>
    <message>
        <source>term.upselling.also</source>
        <translation>البيع الزائد، البيع المتقاطع</translation>
    </message>
    <message>
        <source>term.value_of_information</source>
        <translation>قيمة المعلومة</translation>
    </message>
    <message>
        <source>term.value_of_information.about</source>
        <translation>كم قد تتحسن النتيجة لو عُرفت الإجابة. به نرتب الأسئلة، ونقول متى تكفي الإجابات.</translation>
    </message>
    <message>
        <source>term.value_of_information.also</source>
        <translation>أفضل سؤال تالٍ</translation>
    </message>
    <message>
        <source>term.word_of_mouth</source>
        <translation>الكلام المتناقل</translation>
    </message>
    <message>
        <source>term.word_of_mouth.about</source>
        <translation>أن يتكلم عنك زبون راضٍ. يُكسب بالخدمة، ويزيد حين تسأل عنه.</translation>
    </message>
    <message>
        <source>term.word_of_mouth.also</source>
        <translation>توصية الزبائن، إحالة</translation>
    </message>
    <message>
        <source>term.worst_tenth</source>
        <translation>أسوأ عُشر</translation>
    </message>
    <message>
        <source>term.worst_tenth.about</source>
        <translation>متوسط النتيجة في أسوأ مرة من كل عشر. به يُقاس خطر الخطة.</translation>
    </message>
    <message>
        <source>term.worst_tenth.also</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>topic.behaviour</source>
        <translation>ما يفعله كل منهما في الناس</translation>
    </message>
    <message>
        <source>topic.behaviour.text</source>
        <translation>المصب يدعو إلى فعل الآن: انقر واشترِ. والمنبع يشكّل الذوق والتفضيل حتى يختارك الناس من أنفسهم يومًا ما. لهذا يظهر أثر الأول في أسبوعه ويزول سريعًا، ويتراكم أثر الثاني ببطء ويبقى. انظر إلى رسم بناء الأثر في صفحة المقارنة.</translation>
    </message>
    <message>
        <source>topic.product</source>
        <translation>ما يتعلمه منتجك منهما</translation>
    </message>
    <message>
        <source>topic.product.text</source>
        <translation>في المنبع تظهر فجوات السوق ورغبات لم يلبّها أحد، فتعرف ما ينبغي أن تصنعه قبل أن يطلبه الناس. وفي المصب تقول لك نتائج كل حملة وأسئلة زبائنها ما ينبغي إصلاحه في المنتج أو ميزاته أو طريقة الكلام عنه.</translation>
    </message>
    <message>
        <source>topic.together</source>
        <translation>المنبع والمصب معًا</translation>
    </message>
    <message>
        <source>topic.together.text</source>
        <translation>المنبع يملأ النهر، والمصب يسقي الأرض. من يعمل في المصب وحده يبيع لمن كان سيشتري قريبًا ثم يجف النهر، ومن يعمل في المنبع وحده ينتظر طويلًا قبل أن يصل إليه الماء.
لذلك ضع هدفين: هدف بيع قريبًا تخدمه حملات قصيرة محددة، وهدف نمو بعيدًا تخدمه خطة المنبع. كلاهما يحتاج إلى أن تعرف زبائنك معرفة جيدة، وينجح أكثر حين يعمل عليه معًا من يسوّق ومن يبيع ومن يحلل ومن يصمم.</translation>
    </message>
    <message>
        <source>topic.verdict</source>
        <translation>أيهما أفضل: الداخلي أم الخارجي؟</translation>
    </message>
    <message>
        <source>topic.verdict.text</source>
        <translation>لا يفوز أحدهما دائمًا. من جاء يبحث يسهل أن تعرف جديته، فالداخلي يوصلك إلى المهتمين بكلفة أقل مع الوقت. وبعض الخارجي يأخذ وقتًا طويلًا ولا يأتي بعميل محتمل واحد، لكنه يصل إلى من لا يعرفك ولا يبحث عنك، ويأتي أثره أسرع. لذلك لا يفرض روافد نسبة واحدة على الجميع، بل يحسبها من إجاباتك ويقول لماذا.</translation>
    </message>
    <message>
        <source>topic.weaker</source>
        <translation>لماذا ضعف الخارجي؟</translation>
    </message>
    <message>
        <source>topic.weaker.text</source>
        <translation>لسببين يذكرهما المقال: كثرت المقاطعات حتى صار الناس يحجبونها، من منع الإعلانات إلى كشف رقم المتصل، وصار البحث من البيت أقل كلفة من السفر إلى ندوة أو معرض. ضعفه لا يعني موته: هو أغلى مما كان، فاختر منه ما يناسب زبائنك.</translation>
    </message>
</context>
<context>
    <name>legal</name>
    <message>
        <source>ae_cold_call</source>
        <translation>تحقّق من الموافقة المسبقة على الاتصال التسويقي في الإمارات، ومن سجل من لا يريدون الاتصال، ومن الساعات المسموح بها.</translation>
    </message>
    <message>
        <source>ae_messages</source>
        <translation>تحقّق من قواعد الرسائل التسويقية في الإمارات قبل الإرسال، فهي تشمل الرسائل النصية وتطبيقات المراسلة مثل واتساب.</translation>
    </message>
    <message>
        <source>ae_property</source>
        <translation>تحقّق من تصريح الإعلان العقاري في الإمارات قبل النشر، ولا سيما للبيع على الخارطة.</translation>
    </message>
    <message>
        <source>charity</source>
        <translation>تحقّق من ترخيص جمع التبرعات ومن الجهة التي يجوز أن تُحوَّل إليها قبل أي حملة.</translation>
    </message>
    <message>
        <source>eg_direct_marketing</source>
        <translation>تحقّق من أن كل من تراسله في مصر وافق على رسائلك، وأن اسمك ظاهر فيها، وأن رفضها سهل.</translation>
    </message>
    <message>
        <source>gulf_discounts</source>
        <translation>تحقّق لدى الجهة التجارية في بلدك مما إذا كان الخصم أو التصفية يحتاج إلى تصريح قبل الإعلان عنه.</translation>
    </message>
    <message>
        <source>gulf_influencers</source>
        <translation>تحقّق من ترخيص المعلن والمؤثر قبل الاتفاق، واطلب أن يظهر في المنشور أنه إعلان.</translation>
    </message>
    <message>
        <source>health_claims</source>
        <translation>تحقّق لدى الجهة الصحية من الموافقة اللازمة قبل الإعلان عن علاج أو نتيجة صحية.</translation>
    </message>
    <message>
        <source>legal_services</source>
        <translation>تحقّق من قواعد نقابة المحامين أو الجهة المنظمة، فقد تمنع الإعلان المدفوع أو تقيّده.</translation>
    </message>
    <message>
        <source>list_bought</source>
        <translation>تحقّق من مصدر القائمة قبل أي بريد بارد: لا ننصح بقائمة مشتراة حيث تلزم الموافقة.</translation>
    </message>
    <message>
        <source>platform_payments</source>
        <translation>تحقّق من إمكان الدفع لمنصات الإعلان من بلدك وبوسيلة مسموح بها قبل أن تخصص لها مالًا.</translation>
    </message>
    <message>
        <source>sa_direct_marketing</source>
        <translation>تحقّق من وجود موافقة مسبقة من كل من تراسله في السعودية بغرض التسويق، واحتفظ بما يثبتها.</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>answers_collected</source>
        <translation>إجابات مجموعة</translation>
    </message>
    <message>
        <source>answers_collected.about</source>
        <translation>كم إجابة جمعها بحثك من الزبائن أو من السوق.</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>attendees.about</source>
        <translation>من حضروا ندوتك أو فعاليتك فعلًا، لا من سجّلوا فقط.</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>حجوزات</translation>
    </message>
    <message>
        <source>bookings.about</source>
        <translation>كم موعدًا أو حجزًا ثُبّت.</translation>
    </message>
    <message>
        <source>brand_searches</source>
        <translation>البحث عن اسمك</translation>
    </message>
    <message>
        <source>brand_searches.about</source>
        <translation>كم مرة كتب الناس اسم علامتك في محرك البحث، وهي علامة على أنهم يتذكرونك.</translation>
    </message>
    <message>
        <source>calls_and_directions</source>
        <translation>اتصالات وطلب الاتجاهات</translation>
    </message>
    <message>
        <source>calls_and_directions.about</source>
        <translation>كم مرة ضغط الناس زر الاتصال أو طلبوا الطريق إليك من ملفك التجاري.</translation>
    </message>
    <message>
        <source>close_rate</source>
        <translation>معدل الإغلاق</translation>
    </message>
    <message>
        <source>close_rate.about</source>
        <translation>نسبة العملاء المحتملين الجادين الذين يشترون أو يوقّعون عقدًا.</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>عقود</translation>
    </message>
    <message>
        <source>contracts.about</source>
        <translation>كم عقدًا وُقّع، وغالبًا بعد مدة من أول سؤال.</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>conversations.about</source>
        <translation>أحاديث حقيقية مع صاحب القرار، لا محاولات اتصال.</translation>
    </message>
    <message>
        <source>conversion_rate</source>
        <translation>معدل التحويل</translation>
    </message>
    <message>
        <source>conversion_rate.about</source>
        <translation>نسبة من زاروا أو سألوا ثم اشتروا.</translation>
    </message>
    <message>
        <source>cost_per_1000_reached</source>
        <translation>كلفة الوصول إلى ألف</translation>
    </message>
    <message>
        <source>cost_per_1000_reached.about</source>
        <translation>ما يكلّفه الوصول إلى ألف شخص مختلف.</translation>
    </message>
    <message>
        <source>cost_per_lead</source>
        <translation>كلفة العميل المحتمل</translation>
    </message>
    <message>
        <source>cost_per_lead.about</source>
        <translation>ما أُنفق على التسويق مقسومًا على العملاء المحتملين، وجودتهم قد تقلب المقارنة.</translation>
    </message>
    <message>
        <source>cost_per_order</source>
        <translation>كلفة الطلب الجديد</translation>
    </message>
    <message>
        <source>cost_per_order.about</source>
        <translation>ما أُنفق على التسويق مقسومًا على الطلبات التي جلبها، ويسمى أيضًا كلفة الاكتساب.</translation>
    </message>
    <message>
        <source>coupon_redemptions</source>
        <translation>قسائم مستعملة</translation>
    </message>
    <message>
        <source>coupon_redemptions.about</source>
        <translation>كم قسيمة أو رمز خصم استُعمل عند الشراء.</translation>
    </message>
    <message>
        <source>decisions_informed</source>
        <translation>قرارات مبنية على بحث</translation>
    </message>
    <message>
        <source>decisions_informed.about</source>
        <translation>كم قرارًا في المنتج أو السعر أو الرسالة استند إلى ما عرفته من البحث.</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>تبرعات</translation>
    </message>
    <message>
        <source>donations.about</source>
        <translation>كم تبرعًا وصل.</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>تنزيلات</translation>
    </message>
    <message>
        <source>downloads.about</source>
        <translation>كم مرة نُزّل دليلك أو كتيبك.</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>استفسارات</translation>
    </message>
    <message>
        <source>enquiries.about</source>
        <translation>رسائل ومكالمات تسأل عن سعر أو موعد أو تفاصيل.</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>frequency.about</source>
        <translation>كم مرة رأى الشخص الواحد رسالتك في المتوسط.</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>مرات الظهور</translation>
    </message>
    <message>
        <source>impressions.about</source>
        <translation>كم مرة ظهرت رسالتك أو صفحتك، وقد يراها الشخص نفسه أكثر من مرة.</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>دعوات</translation>
    </message>
    <message>
        <source>invitations.about</source>
        <translation>كم دعوة أرسلها زبائنك إلى معارفهم.</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>مستمعون</translation>
    </message>
    <message>
        <source>listeners.about</source>
        <translation>من استمعوا إلى حلقتك أو إلى إعلانك الصوتي.</translation>
    </message>
    <message>
        <source>listing_views</source>
        <translation>مشاهدات الإعلان</translation>
    </message>
    <message>
        <source>listing_views.about</source>
        <translation>كم مرة فُتح إعلانك أو صفحتك في موقع الحجز أو البوابة.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>أعضاء</translation>
    </message>
    <message>
        <source>members.about</source>
        <translation>من انضموا إلى مجتمع زبائنك أو برنامج ولائك.</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>مرات الذكر</translation>
    </message>
    <message>
        <source>mentions.about</source>
        <translation>كم مرة ذكرك الإعلام أو الناس في منشوراتهم.</translation>
    </message>
    <message>
        <source>new_followers</source>
        <translation>متابعون جدد</translation>
    </message>
    <message>
        <source>new_followers.about</source>
        <translation>من بدؤوا يتابعون حساباتك في مواقع التواصل خلال المدة.</translation>
    </message>
    <message>
        <source>new_reviews</source>
        <translation>تقييمات جديدة</translation>
    </message>
    <message>
        <source>new_reviews.about</source>
        <translation>كم تقييمًا كتبه الزبائن في المدة، ومتوسط تقييمهم يهم أكثر من عددها.</translation>
    </message>
    <message>
        <source>new_subscribers</source>
        <translation>مشتركون جدد</translation>
    </message>
    <message>
        <source>new_subscribers.about</source>
        <translation>من اشتركوا في نشرتك أو قائمة رسائلك بإذنهم.</translation>
    </message>
    <message>
        <source>offers_shown</source>
        <translation>عروض مقدَّمة</translation>
    </message>
    <message>
        <source>offers_shown.about</source>
        <translation>كم مرة عُرض على زبون منتج أو إضافة مناسبة.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>orders.about</source>
        <translation>كم طلبًا أتمّه زبائنك، وما كان سيأتي دون تسويق لا يُحسب منه.</translation>
    </message>
    <message>
        <source>passers_by</source>
        <translation>مارّة</translation>
    </message>
    <message>
        <source>passers_by.about</source>
        <translation>من يمرّون أمام محلك ويمكنهم رؤية لافتتك.</translation>
    </message>
    <message>
        <source>people_aware</source>
        <translation>من يعرفونك</translation>
    </message>
    <message>
        <source>people_aware.about</source>
        <translation>عدد من جمهورك المستهدف يعرفون علامتك، ويُسأل عنه في استبيان.</translation>
    </message>
    <message>
        <source>people_reached</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>people_reached.about</source>
        <translation>عدد الأشخاص الذين رأوا رسالتك مرة على الأقل، ويُحسب كل شخص مرة واحدة.</translation>
    </message>
    <message>
        <source>profile_views</source>
        <translation>مشاهدات الملف</translation>
    </message>
    <message>
        <source>profile_views.about</source>
        <translation>كم مرة فُتح ملفك التجاري أو قائمتك على الخرائط أو في التطبيق.</translation>
    </message>
    <message>
        <source>qualified_leads</source>
        <translation>عملاء محتملون مؤهلون</translation>
    </message>
    <message>
        <source>qualified_leads.about</source>
        <translation>من سألوا بجدية وتناسبهم خدمتك وقد يشترون.</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>قرّاء</translation>
    </message>
    <message>
        <source>readers.about</source>
        <translation>من فتحوا رسالتك أو قرؤوا محتواك، والفتح وحده قياس ضعيف فاستعن بالنقرات.</translation>
    </message>
    <message>
        <source>referred_customers</source>
        <translation>زبائن بالتوصية</translation>
    </message>
    <message>
        <source>referred_customers.about</source>
        <translation>زبائن جدد جاؤوا بتوصية من زبون أو شريك.</translation>
    </message>
    <message>
        <source>repeat_orders</source>
        <translation>طلبات متكررة</translation>
    </message>
    <message>
        <source>repeat_orders.about</source>
        <translation>طلبات من زبائن سبق أن اشتروا منك.</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>ردود</translation>
    </message>
    <message>
        <source>replies.about</source>
        <translation>من ردّوا على رسالتك، وهو أوضح من مجرد وصولها.</translation>
    </message>
    <message>
        <source>return_on_spend</source>
        <translation>عائد الإنفاق</translation>
    </message>
    <message>
        <source>return_on_spend.about</source>
        <translation>ما يعود من إيراد لكل وحدة من عملتك تُنفق على التسويق.</translation>
    </message>
    <message>
        <source>returning_customers</source>
        <translation>نسبة الزبائن العائدين</translation>
    </message>
    <message>
        <source>returning_customers.about</source>
        <translation>نسبة زبائنك الذين اشتروا منك أكثر من مرة.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>revenue.about</source>
        <translation>مجموع ما دفعه الزبائن، قبل خصم أي كلفة.</translation>
    </message>
    <message>
        <source>share_of_voice</source>
        <translation>حصة الصوت</translation>
    </message>
    <message>
        <source>share_of_voice.about</source>
        <translation>نصيبك من مجموع إعلانات قطاعك أو الحديث عنه.</translation>
    </message>
    <message>
        <source>site_visits</source>
        <translation>زيارات الموقع</translation>
    </message>
    <message>
        <source>site_visits.about</source>
        <translation>كم مرة زار الناس موقعك أو متجرك الإلكتروني.</translation>
    </message>
    <message>
        <source>trends_followed</source>
        <translation>اتجاهات مرصودة</translation>
    </message>
    <message>
        <source>trends_followed.about</source>
        <translation>كم اتجاهًا في السوق ترصده بانتظام وتراجع دليله.</translation>
    </message>
    <message>
        <source>video_views</source>
        <translation>مشاهدات الفيديو</translation>
    </message>
    <message>
        <source>video_views.about</source>
        <translation>كم مرة شوهد الفيديو، وتختلف المنصات في المدة التي تعدّها مشاهدة.</translation>
    </message>
    <message>
        <source>visitors</source>
        <translation>زوار الجناح</translation>
    </message>
    <message>
        <source>visitors.about</source>
        <translation>من توقفوا عند جناحك في المعرض وتحدثوا مع فريقك.</translation>
    </message>
    <message>
        <source>walk_ins</source>
        <translation>زوار المحل</translation>
    </message>
    <message>
        <source>walk_ins.about</source>
        <translation>من دخلوا محلك من الطريق من غير موعد.</translation>
    </message>
</context>
<context>
    <name>occasions</name>
    <message>
        <source>algeria_independence</source>
        <translation>عيد الاستقلال الجزائري</translation>
    </message>
    <message>
        <source>algeria_independence.tone</source>
        <translation>فخر ووفاء لتضحيات كبيرة، فليكن الاحتفال كريمًا والعرض متواضعًا.</translation>
    </message>
    <message>
        <source>algeria_revolution</source>
        <translation>ذكرى الثورة الجزائرية</translation>
    </message>
    <message>
        <source>algeria_revolution.tone</source>
        <translation>ذكرى شهداء: احترام وكلمة وفاء، ولا عروض باسم الذكرى.</translation>
    </message>
    <message>
        <source>amazigh_ny</source>
        <translation>رأس السنة الأمازيغية</translation>
    </message>
    <message>
        <source>amazigh_ny.tone</source>
        <translation>احتفاء بالثقافة الأمازيغية وأطباقها، بكلمات صحيحة من لغتها إن استعملتها، ويختلف يومه بين الجزائر والمغرب.</translation>
    </message>
    <message>
        <source>arabic_day</source>
        <translation>اليوم العالمي للغة العربية</translation>
    </message>
    <message>
        <source>arabic_day.tone</source>
        <translation>اعتزاز باللغة بمحتوى جميل ونافع، وراجع النص مرتين فالخطأ هنا لا يُغتفر.</translation>
    </message>
    <message>
        <source>arafah</source>
        <translation>يوم عرفة</translation>
    </message>
    <message>
        <source>arafah.tone</source>
        <translation>يوم صيام ودعاء: اكتفِ بدعاء أو تذكير بعمل خير، بلا عرض للبيع.</translation>
    </message>
    <message>
        <source>ashura</source>
        <translation>عاشوراء</translation>
    </message>
    <message>
        <source>ashura.tone</source>
        <translation>مناسبة دينية يختلف معناها بين الناس، وفيها حزن عند بعضهم: لا عروض، والصمت أو كلمة هادئة أفضل.</translation>
    </message>
    <message>
        <source>back_to_school_ae</source>
        <translation>العودة للمدارس (الإمارات)</translation>
    </message>
    <message>
        <source>back_to_school_ae.tone</source>
        <translation>أسر من جنسيات كثيرة عادت من السفر: رسائل بالعربية والإنجليزية وتجهيز سريع، وراجع التقويم الدراسي.</translation>
    </message>
    <message>
        <source>back_to_school_eg</source>
        <translation>العودة للمدارس (مصر)</translation>
    </message>
    <message>
        <source>back_to_school_eg.tone</source>
        <translation>الميزانية هم الأسرة: أسعار واضحة وتقسيط إن أمكن وقوائم بحسب المرحلة، وراجع موعد الدراسة.</translation>
    </message>
    <message>
        <source>back_to_school_sa</source>
        <translation>العودة للمدارس (السعودية)</translation>
    </message>
    <message>
        <source>back_to_school_sa.tone</source>
        <translation>خاطب الأسرة بقوائم جاهزة وتوفير في الوقت والمال، وراجع التقويم الدراسي كل سنة.</translation>
    </message>
    <message>
        <source>bahrain_national</source>
        <translation>العيد الوطني البحريني</translation>
    </message>
    <message>
        <source>bahrain_national.tone</source>
        <translation>احتفاء دافئ بالبلد وأهله، بالأحمر والأبيض، وعرض بسيط يليق بالمناسبة.</translation>
    </message>
    <message>
        <source>breast_month</source>
        <translation>شهر التوعية بسرطان الثدي</translation>
    </message>
    <message>
        <source>breast_month.tone</source>
        <translation>لطف وأمل ودعوة إلى الكشف المبكر، بخصوصية واحترام، ولا تجعل اللون الوردي زينة للبيع.</translation>
    </message>
    <message>
        <source>children_day</source>
        <translation>يوم الطفل العالمي</translation>
    </message>
    <message>
        <source>children_day.tone</source>
        <translation>رسالة للأسرة عن سلامة الطفل وفرحه، موجهة إلى الوالدين، ولا صورة لطفل بلا إذن.</translation>
    </message>
    <message>
        <source>christmas</source>
        <translation>عيد الميلاد</translation>
    </message>
    <message>
        <source>christmas.tone</source>
        <translation>تهنئة محترمة لمن يحتفل به من زبائنك، عن العائلة والضيافة، وموجهة إلى جمهورها لا إلى الجميع.</translation>
    </message>
    <message>
        <source>coffee_day</source>
        <translation>اليوم العالمي للقهوة</translation>
    </message>
    <message>
        <source>coffee_day.tone</source>
        <translation>دفء وشغف بالقهوة وأهلها: قصة محصول أو كوب مع صديق.</translation>
    </message>
    <message>
        <source>coptic_christmas</source>
        <translation>عيد الميلاد المجيد (القبطي)</translation>
    </message>
    <message>
        <source>coptic_christmas.tone</source>
        <translation>تهنئة محترمة للأقباط، وملابس وهدايا ومائدة العائلة بعد صوم طويل.</translation>
    </message>
    <message>
        <source>cyber_monday</source>
        <translation>إثنين الإنترنت</translation>
    </message>
    <message>
        <source>cyber_monday.tone</source>
        <translation>عرض رقمي أخير لمن تردّد يوم الجمعة، بكلام مختصر وطريقة شراء سهلة.</translation>
    </message>
    <message>
        <source>diabetes_day</source>
        <translation>اليوم العالمي للسكري</translation>
    </message>
    <message>
        <source>diabetes_day.tone</source>
        <translation>توعية نافعة من مختص بلا تخويف، وبلا وعد بعلاج، والخدمة تأتي بعد المعلومة.</translation>
    </message>
    <message>
        <source>double12</source>
        <translation>تخفيضات 12.12</translation>
    </message>
    <message>
        <source>double12.tone</source>
        <translation>آخر فرصة للهدايا قبل نهاية السنة: عروض محدودة صادقة، بلا عدّ تنازلي مصطنع.</translation>
    </message>
    <message>
        <source>dsf</source>
        <translation>مهرجان دبي للتسوق</translation>
    </message>
    <message>
        <source>dsf.tone</source>
        <translation>تسوق وجوائز وسياح: رسالة قصيرة بالعربية والإنجليزية، وتحقّق من شروط المشاركة والتخفيضات.</translation>
    </message>
    <message>
        <source>dss</source>
        <translation>مفاجآت صيف دبي</translation>
    </message>
    <message>
        <source>dss.tone</source>
        <translation>عائلة وأماكن مكيّفة ومفاجآت يومية، بعروض لطيفة على المقيمين والزوار.</translation>
    </message>
    <message>
        <source>egypt_jan25</source>
        <translation>عيد الشرطة وثورة 25 يناير</translation>
    </message>
    <message>
        <source>egypt_jan25.tone</source>
        <translation>يوم يختلف الناس في معناه: خاطبهم كإجازة فقط وابتعد عن السياسة، وتأكّد من موعد العطلة لأنه قد يُنقل.</translation>
    </message>
    <message>
        <source>egypt_july23</source>
        <translation>ثورة 23 يوليو</translation>
    </message>
    <message>
        <source>egypt_july23.tone</source>
        <translation>إجازة صيفية: تحدّث عن السفر والعائلة والراحة، واترك التاريخ والسياسة لأهلهما.</translation>
    </message>
    <message>
        <source>egypt_oct6</source>
        <translation>نصر أكتوبر</translation>
    </message>
    <message>
        <source>egypt_oct6.tone</source>
        <translation>فخر ووفاء للأبطال أولًا، ثم عرض محترم للعائلة في الإجازة، وقد يُنقل موعدها.</translation>
    </message>
    <message>
        <source>egypt_sinai</source>
        <translation>عيد تحرير سيناء</translation>
    </message>
    <message>
        <source>egypt_sinai.tone</source>
        <translation>اعتزاز وطني ونزهات وسفر قصير إلى سيناء، وتأكّد من موعد الإجازة.</translation>
    </message>
    <message>
        <source>eid_adha</source>
        <translation>عيد الأضحى</translation>
    </message>
    <message>
        <source>eid_adha.tone</source>
        <translation>تهنئة وأضحية وعائلة وسفر، وكلام كريم عن المشاركة، وتجنّب الصور القاسية.</translation>
    </message>
    <message>
        <source>eid_fitr</source>
        <translation>عيد الفطر</translation>
    </message>
    <message>
        <source>eid_fitr.tone</source>
        <translation>فرح وشكر وصلة رحم، والتهنئة قبل العرض، والهدايا والملابس قبل العيد لا في يومه.</translation>
    </message>
    <message>
        <source>emirati_women</source>
        <translation>يوم المرأة الإماراتية</translation>
    </message>
    <message>
        <source>emirati_women.tone</source>
        <translation>تقدير لإنجاز حقيقي وقصص نساء بأسمائهن وإذنهن، والعرض إن وُجد يأتي ثانيًا.</translation>
    </message>
    <message>
        <source>father_day</source>
        <translation>يوم الأب</translation>
    </message>
    <message>
        <source>father_day.tone</source>
        <translation>امتنان بسيط وهدية عملية، وراعِ من فقد أباه.</translation>
    </message>
    <message>
        <source>gergean</source>
        <translation>القرقيعان</translation>
    </message>
    <message>
        <source>gergean.tone</source>
        <translation>فرح للأطفال وحلويات وأزياء شعبية، بذوق يناسب رمضان، واسأل إن كان أهل مدينتك يحتفلون به.</translation>
    </message>
    <message>
        <source>hajj</source>
        <translation>موسم الحج</translation>
    </message>
    <message>
        <source>hajj.tone</source>
        <translation>احترم الشعيرة: خدمة نافعة للحاج وأهله بلغة هادئة، ولا شعار تجاريًا على صور المناسك.</translation>
    </message>
    <message>
        <source>hijri_ny</source>
        <translation>رأس السنة الهجرية</translation>
    </message>
    <message>
        <source>hijri_ny.tone</source>
        <translation>تأمل وبداية هادئة وتخطيط للسنة، وتهنئة موجزة بلا احتفال صاخب.</translation>
    </message>
    <message>
        <source>iraq_national</source>
        <translation>اليوم الوطني العراقي</translation>
    </message>
    <message>
        <source>iraq_national.tone</source>
        <translation>وحدة واعتزاز بحضارة عريقة، بكلام يشمل كل المكوّنات.</translation>
    </message>
    <message>
        <source>isra</source>
        <translation>الإسراء والمعراج</translation>
    </message>
    <message>
        <source>isra.tone</source>
        <translation>مناسبة دينية: تهنئة قصيرة محترمة حيث يُعتاد ذلك، بلا عرض ولا سعر.</translation>
    </message>
    <message>
        <source>jordan_independence</source>
        <translation>عيد الاستقلال الأردني</translation>
    </message>
    <message>
        <source>jordan_independence.tone</source>
        <translation>فخر بالبلد وأهله وصور من المدن والبادية، ورسالة تجمع ولا تفرّق.</translation>
    </message>
    <message>
        <source>kuwait_national</source>
        <translation>العيد الوطني وعيد التحرير الكويتي</translation>
    </message>
    <message>
        <source>kuwait_national.tone</source>
        <translation>احتفال وفخر في اليوم الوطني، ووفاء لمن ضحّوا في يوم التحرير، وأجواء هلا فبراير للعائلة.</translation>
    </message>
    <message>
        <source>labor_day</source>
        <translation>عيد العمال</translation>
    </message>
    <message>
        <source>labor_day.tone</source>
        <translation>شكر لمن يعملون، ومنهم فريقك، ثم عرض بسيط ليوم راحة.</translation>
    </message>
    <message>
        <source>lebanon_independence</source>
        <translation>عيد الاستقلال اللبناني</translation>
    </message>
    <message>
        <source>lebanon_independence.tone</source>
        <translation>أمل وتضامن مع الناس ودعم للمنتج المحلي، بلا رموز حزبية.</translation>
    </message>
    <message>
        <source>mawlid</source>
        <translation>المولد النبوي</translation>
    </message>
    <message>
        <source>mawlid.tone</source>
        <translation>توقير قبل كل شيء، وحلوى المولد مألوفة في مصر والمغرب، ولا تجعله مناسبة بيع في السعودية ولا حيث لا يُحتفل به.</translation>
    </message>
    <message>
        <source>mid_shaban</source>
        <translation>النصف من شعبان / حق الليلة</translation>
    </message>
    <message>
        <source>mid_shaban.tone</source>
        <translation>تراث إماراتي وأطفال وحلوى بلطف، وخارج الإمارات اكتفِ بكلمة هادئة لأن الناس يختلفون فيها.</translation>
    </message>
    <message>
        <source>morocco_independence</source>
        <translation>عيد الاستقلال المغربي</translation>
    </message>
    <message>
        <source>morocco_independence.tone</source>
        <translation>اعتزاز وذاكرة وطنية، بالعربية أو الدارجة، والفرنسية بحسب جمهورك.</translation>
    </message>
    <message>
        <source>morocco_throne</source>
        <translation>عيد العرش</translation>
    </message>
    <message>
        <source>morocco_throne.tone</source>
        <translation>نبرة رسمية لائقة وتهنئة، والعرض منفصل عنها ولا يستعمل الصور الملكية.</translation>
    </message>
    <message>
        <source>mother_day</source>
        <translation>عيد الأم (21 مارس)</translation>
    </message>
    <message>
        <source>mother_day.tone</source>
        <translation>حنان وامتنان وهدية لها معنى، وراعِ من فقد أمه، ولا ترسل إلى بلد يحتفل به في مايو.</translation>
    </message>
    <message>
        <source>new_year</source>
        <translation>رأس السنة الميلادية</translation>
    </message>
    <message>
        <source>new_year.tone</source>
        <translation>بداية جديدة وسفر ولقاء، بنبرة هادئة تراعي من لا يحتفل به، وتحفّظ في السعودية.</translation>
    </message>
    <message>
        <source>oman_national</source>
        <translation>العيد الوطني العماني</translation>
    </message>
    <message>
        <source>oman_national.tone</source>
        <translation>اعتزاز هادئ وتراث عماني، بلا مبالغة في الاحتفال ولا في الخصم.</translation>
    </message>
    <message>
        <source>palestine_independence</source>
        <translation>إعلان الاستقلال الفلسطيني</translation>
    </message>
    <message>
        <source>palestine_independence.tone</source>
        <translation>كرامة وهوية ودعم للمنتج المحلي، بنبرة جادة تراعي الظروف، بلا احتفال صاخب ولا خصومات.</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>يوم الأناناس الدولي</translation>
    </message>
    <message>
        <source>pineapple.tone</source>
        <translation>مرح وخفة: وصفة أو لقطة طريفة قبل اليوم، ثم عرض قصير فيه.</translation>
    </message>
    <message>
        <source>prime_day</source>
        <translation>برايم داي أمازون</translation>
    </message>
    <message>
        <source>prime_day.tone</source>
        <translation>المقارنة على أشدها: أبرز ميزتك وسرعة توصيلك وسعرك الصادق، ولا تستعمل اسم العلامة كأنها لك.</translation>
    </message>
    <message>
        <source>q4_budget</source>
        <translation>موسم ميزانيات الشركات</translation>
    </message>
    <message>
        <source>q4_budget.tone</source>
        <translation>نبرة مهنية: وفّر على صاحب القرار وقته بعرض واضح وأثر مقدّر يعرضه على إدارته.</translation>
    </message>
    <message>
        <source>qatar_national</source>
        <translation>اليوم الوطني القطري</translation>
    </message>
    <message>
        <source>qatar_national.tone</source>
        <translation>فخر وتراث وعائلة، بصور من البلد نفسه وبلغة راقية.</translation>
    </message>
    <message>
        <source>ramadan</source>
        <translation>شهر رمضان</translation>
    </message>
    <message>
        <source>ramadan.tone</source>
        <translation>روحانية وعائلة وعطاء، بلا صور طعام في ساعات الصيام، وانشر بعد الإفطار أو قبيله.</translation>
    </message>
    <message>
        <source>ramadan_last10</source>
        <translation>العشر الأواخر من رمضان</translation>
    </message>
    <message>
        <source>ramadan_last10.tone</source>
        <translation>أيام عبادة: كلام قليل ومتواضع، فالتبرعات أولًا ثم تجهيز العيد، ولا رسائل وقت صلاة الليل.</translation>
    </message>
    <message>
        <source>ramadan_prep</source>
        <translation>الاستعداد لرمضان</translation>
    </message>
    <message>
        <source>ramadan_prep.tone</source>
        <translation>كلام عملي هادئ عن تجهيز البيت والمائدة، وقدّم ما ينفع في الشهر قبل أن تقدّم الخصم.</translation>
    </message>
    <message>
        <source>riyadh_season</source>
        <translation>موسم الرياض</translation>
    </message>
    <message>
        <source>riyadh_season.tone</source>
        <translation>ترفيه وحيوية، واربط عرضك بالزيارة أو الخروج من غير إيحاء بأنك راعٍ رسمي.</translation>
    </message>
    <message>
        <source>salary_sa</source>
        <translation>يوم الراتب (السعودية)</translation>
    </message>
    <message>
        <source>salary_sa.tone</source>
        <translation>عرض قصير ومباشر بعد نزول الراتب، بلا ضغط على من عليه التزامات.</translation>
    </message>
    <message>
        <source>saudi_flag</source>
        <translation>يوم العلم السعودي</translation>
    </message>
    <message>
        <source>saudi_flag.tone</source>
        <translation>توقير ورمزية: لا تضع العلم على سلعة أو عبوة، فعليه كلمة التوحيد، وراجع قواعد استعماله.</translation>
    </message>
    <message>
        <source>saudi_founding</source>
        <translation>يوم التأسيس السعودي</translation>
    </message>
    <message>
        <source>saudi_founding.tone</source>
        <translation>تراث وأصالة وهوية، بأزياء ورموز تاريخية صحيحة، وهو غير اليوم الوطني، وقد يقع في رمضان فاضبط النبرة.</translation>
    </message>
    <message>
        <source>saudi_national</source>
        <translation>اليوم الوطني السعودي</translation>
    </message>
    <message>
        <source>saudi_national.tone</source>
        <translation>فخر واحتفال، وكثيرون يربطون العرض برقم السنة الوطنية، فقدّم عرضًا صادقًا وراجع تصريح التخفيضات.</translation>
    </message>
    <message>
        <source>sham_nessim</source>
        <translation>شم النسيم</translation>
    </message>
    <message>
        <source>sham_nessim.tone</source>
        <translation>ربيع ونزهات وأكلات معروفة، بنبرة خفيفة تجمع المصريين كلهم.</translation>
    </message>
    <message>
        <source>singles</source>
        <translation>تخفيضات 11.11</translation>
    </message>
    <message>
        <source>singles.tone</source>
        <translation>عرض واضح لمدة قصيرة، وسمّه تخفيضات لا يوم عزاب حيث لا يألف الناس الاسم، وبسعر سابق صحيح.</translation>
    </message>
    <message>
        <source>summer_travel</source>
        <translation>موسم السفر الصيفي</translation>
    </message>
    <message>
        <source>summer_travel.tone</source>
        <translation>حماس وراحة بال: إلهام مبكر للوجهة ثم تفاصيل عملية قرب السفر، ولمن بقي في مدينته عرض يخصه.</translation>
    </message>
    <message>
        <source>teacher_day</source>
        <translation>يوم المعلم العالمي</translation>
    </message>
    <message>
        <source>teacher_day.tone</source>
        <translation>شكر وتقدير للمعلمين، وقصة أثر قصيرة قبل أي هدية أو خصم.</translation>
    </message>
    <message>
        <source>tunisia_independence</source>
        <translation>عيد الاستقلال التونسي</translation>
    </message>
    <message>
        <source>tunisia_independence.tone</source>
        <translation>اعتزاز بالبلد ومنتجاته، بنبرة تجمع الناس بعيدًا عن السياسة.</translation>
    </message>
    <message>
        <source>uae_flag</source>
        <translation>يوم العلم الإماراتي</translation>
    </message>
    <message>
        <source>uae_flag.tone</source>
        <translation>رمزية ووحدة: ارفع العلم كما ينبغي ولا تجعله زينة لعرض.</translation>
    </message>
    <message>
        <source>uae_national</source>
        <translation>عيد الاتحاد الإماراتي</translation>
    </message>
    <message>
        <source>uae_national.tone</source>
        <translation>فرح وطني واحتفاء بالاتحاد وبكل من يعيش في البلد، بالعربية والإنجليزية.</translation>
    </message>
    <message>
        <source>valentine</source>
        <translation>عيد الحب</translation>
    </message>
    <message>
        <source>valentine.tone</source>
        <translation>مناسبة حساسة ثقافيًّا ومغلقة ما لم تفتحها: إن استُعملت فعن المودة والهدية بذوق، ولا تصلح لكل جمهور، ولا في رمضان.</translation>
    </message>
    <message>
        <source>white_friday</source>
        <translation>الجمعة البيضاء</translation>
    </message>
    <message>
        <source>white_friday.tone</source>
        <translation>وضوح وسرعة: خصم حقيقي وكمية معلنة وشروط ظاهرة، وتجنّب تسمية الجمعة بالسوداء.</translation>
    </message>
    <message>
        <source>women_day</source>
        <translation>اليوم العالمي للمرأة</translation>
    </message>
    <message>
        <source>women_day.tone</source>
        <translation>تقدير صادق لعمل النساء وإنجازهن، بلا قوالب، وابدأ بما تفعله منشأتك فعلًا.</translation>
    </message>
    <message>
        <source>year_end</source>
        <translation>تصفية نهاية العام</translation>
    </message>
    <message>
        <source>year_end.tone</source>
        <translation>صراحة: ما يُصفّى ولماذا وحتى متى، وللشركات تذكير هادئ بما بقي من الميزانية.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>assets</source>
        <translation>ماذا لديك اليوم؟</translation>
    </message>
    <message>
        <source>assets.analytics</source>
        <translation>قياس زيارات الموقع</translation>
    </message>
    <message>
        <source>assets.business_profile</source>
        <translation>ملف تجاري على الخرائط</translation>
    </message>
    <message>
        <source>assets.contact_list</source>
        <translation>قائمة أرقام أو عناوين زبائن</translation>
    </message>
    <message>
        <source>assets.content_creator</source>
        <translation>من يصوّر أو يكتب المحتوى</translation>
    </message>
    <message>
        <source>assets.help</source>
        <translation>اختر ما يعمل فعلًا، لا ما تنوي إنشاءه.</translation>
    </message>
    <message>
        <source>assets.online_store</source>
        <translation>متجر إلكتروني</translation>
    </message>
    <message>
        <source>assets.sales_rep</source>
        <translation>موظف مبيعات</translation>
    </message>
    <message>
        <source>assets.social_accounts</source>
        <translation>حسابات تواصل اجتماعي</translation>
    </message>
    <message>
        <source>assets.storefront</source>
        <translation>محل أو مقر يزوره الناس</translation>
    </message>
    <message>
        <source>assets.website</source>
        <translation>موقع إلكتروني</translation>
    </message>
    <message>
        <source>assets.why</source>
        <translation>بعض القنوات لا تعمل دون أساسها، وإنشاؤه كلفة نحسبها.</translation>
    </message>
    <message>
        <source>business_age</source>
        <translation>منذ متى تعمل؟</translation>
    </message>
    <message>
        <source>business_age.1_to_3y</source>
        <translation>من سنة إلى 3 سنوات</translation>
    </message>
    <message>
        <source>business_age.3_to_10y</source>
        <translation>من 3 إلى 10 سنوات</translation>
    </message>
    <message>
        <source>business_age.help</source>
        <translation>من أول عملية بيع.</translation>
    </message>
    <message>
        <source>business_age.over_10y</source>
        <translation>أكثر من 10 سنوات</translation>
    </message>
    <message>
        <source>business_age.pre_launch</source>
        <translation>لم نبدأ بعد</translation>
    </message>
    <message>
        <source>business_age.under_1y</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <source>business_age.why</source>
        <translation>النشاط الجديد يحتاج أن يُعرف أولًا، والقديم لديه زبائن يبني عليهم.</translation>
    </message>
    <message>
        <source>can_hire</source>
        <translation>هل يمكن أن يُدفع جزء من الميزانية لمن يعمل لك؟</translation>
    </message>
    <message>
        <source>can_hire.help</source>
        <translation>مستقل أو وكالة، عند الحاجة فقط.</translation>
    </message>
    <message>
        <source>can_hire.no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>can_hire.why</source>
        <translation>إن ضاق وقتكم فقد يكون شراء ساعات أجدى من زيادة الإعلان.</translation>
    </message>
    <message>
        <source>can_hire.yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>كم زبونًا إضافيًا تستطيع خدمته في الشهر؟</translation>
    </message>
    <message>
        <source>capacity.help</source>
        <translation>فوق زبائنك الحاليين، بالفريق والمكان الموجودين. اختر «لا ينطبق» إن لم يكن هناك حد.</translation>
    </message>
    <message>
        <source>capacity.why</source>
        <translation>لا فائدة من إعلان يجلب من لا تستطيع خدمته.</translation>
    </message>
    <message>
        <source>cash_pressure</source>
        <translation>خلال كم يجب أن يعود المال؟</translation>
    </message>
    <message>
        <source>cash_pressure.half_year</source>
        <translation>خلال 6 أشهر</translation>
    </message>
    <message>
        <source>cash_pressure.help</source>
        <translation>ما تحتاجه السيولة عندك، لا ما تتمناه.</translation>
    </message>
    <message>
        <source>cash_pressure.no_pressure</source>
        <translation>لا استعجال</translation>
    </message>
    <message>
        <source>cash_pressure.one_month</source>
        <translation>خلال شهر</translation>
    </message>
    <message>
        <source>cash_pressure.one_quarter</source>
        <translation>خلال 3 أشهر</translation>
    </message>
    <message>
        <source>cash_pressure.why</source>
        <translation>إن كانت السيولة ضيقة قدّمنا القنوات السريعة.</translation>
    </message>
    <message>
        <source>category_novelty</source>
        <translation>هل يعرف الناس هذا النوع من المنتجات؟</translation>
    </message>
    <message>
        <source>category_novelty.help</source>
        <translation>النوع نفسه، لا علامتك أنت.</translation>
    </message>
    <message>
        <source>category_novelty.improved</source>
        <translation>معروف وعندنا ما يحسّنه</translation>
    </message>
    <message>
        <source>category_novelty.known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>category_novelty.new_category</source>
        <translation>جديد عليهم تمامًا</translation>
    </message>
    <message>
        <source>category_novelty.why</source>
        <translation>الجديد لا يبحث عنه أحد، فيجب أن يراه الناس أولًا.</translation>
    </message>
    <message>
        <source>close_rate</source>
        <translation>من كل مئة استفسار جاد، كم يشتري؟</translation>
    </message>
    <message>
        <source>close_rate.help</source>
        <translation>الاستفسار الجاد: من طلب سعرًا أو موعدًا.</translation>
    </message>
    <message>
        <source>close_rate.why</source>
        <translation>به نحوّل عدد العملاء المحتملين إلى مبيعات متوقعة.</translation>
    </message>
    <message>
        <source>competition</source>
        <translation>كم يشتد التنافس حولك؟</translation>
    </message>
    <message>
        <source>competition.help</source>
        <translation>منافسون يعلنون للزبائن أنفسهم.</translation>
    </message>
    <message>
        <source>competition.high</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>competition.low</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>competition.medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>competition.why</source>
        <translation>كثرة المعلنين ترفع سعر النقرة وتصعّب التميّز.</translation>
    </message>
    <message>
        <source>contact_list_size</source>
        <translation>كم جهة اتصال في قائمتك؟</translation>
    </message>
    <message>
        <source>contact_list_size.help</source>
        <translation>العناوين والأرقام التي ما زالت تعمل.</translation>
    </message>
    <message>
        <source>contact_list_size.why</source>
        <translation>حجم القائمة هو سقف ما تأتي به الرسائل.</translation>
    </message>
    <message>
        <source>country</source>
        <translation>في أي بلد معظم زبائنك؟</translation>
    </message>
    <message>
        <source>country.help</source>
        <translation>إن كانوا في عدة بلدان فاختر أكبرها.</translation>
    </message>
    <message>
        <source>country.why</source>
        <translation>تختلف كلفة الإعلان والمنصات والمناسبات والأنظمة من بلد إلى آخر.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>بأي عملة تحسب؟</translation>
    </message>
    <message>
        <source>currency.help</source>
        <translation>كل المبالغ في هذا الاستبيان بهذه العملة.</translation>
    </message>
    <message>
        <source>currency.why</source>
        <translation>لنعرض المبالغ كما تعرفها أنت.</translation>
    </message>
    <message>
        <source>current_awareness</source>
        <translation>من كل عشرة من زبائنك المحتملين، كم يعرف اسمك؟</translation>
    </message>
    <message>
        <source>current_awareness.help</source>
        <translation>تقدير يكفي: 1 من 10 يعني 10%.</translation>
    </message>
    <message>
        <source>current_awareness.why</source>
        <translation>إن كان اسمك مجهولًا فالوعي أولًا، وإن كان معروفًا فالعائد من زيادته أقل.</translation>
    </message>
    <message>
        <source>current_hours</source>
        <translation>كم ساعة في الأسبوع تعطي كل قناة اليوم؟</translation>
    </message>
    <message>
        <source>current_hours.help</source>
        <translation>مجموع ساعات الفريق، بالتقريب.</translation>
    </message>
    <message>
        <source>current_hours.why</source>
        <translation>الوقت جهد كالمال، وبه نعرف أين يذهب جهدك فعلًا.</translation>
    </message>
    <message>
        <source>current_spend</source>
        <translation>كم تنفق اليوم على كل قناة في الشهر؟</translation>
    </message>
    <message>
        <source>current_spend.help</source>
        <translation>متوسط آخر ثلاثة أشهر. اترك ما لا تستعمله.</translation>
    </message>
    <message>
        <source>current_spend.why</source>
        <translation>لنقارن خطتك اليوم بالمزيج المقترح، ونبني على ما بدأته.</translation>
    </message>
    <message>
        <source>customer_type</source>
        <translation>من يشتري منك؟</translation>
    </message>
    <message>
        <source>customer_type.both</source>
        <translation>أفراد وشركات معًا</translation>
    </message>
    <message>
        <source>customer_type.businesses</source>
        <translation>شركات ومنشآت</translation>
    </message>
    <message>
        <source>customer_type.consumers</source>
        <translation>أفراد وعائلات</translation>
    </message>
    <message>
        <source>customer_type.government</source>
        <translation>جهات حكومية</translation>
    </message>
    <message>
        <source>customer_type.help</source>
        <translation>من يدفع، لا من يستعمل فقط.</translation>
    </message>
    <message>
        <source>customer_type.why</source>
        <translation>الأفراد والشركات لا يُعثر عليهم في الأماكن نفسها.</translation>
    </message>
    <message>
        <source>decision_style</source>
        <translation>كيف يقرر زبونك الشراء؟</translation>
    </message>
    <message>
        <source>decision_style.considered</source>
        <translation>بعد مقارنة وسؤال</translation>
    </message>
    <message>
        <source>decision_style.help</source>
        <translation>هل يشتري بعفوية أم يقارن ويسأل؟</translation>
    </message>
    <message>
        <source>decision_style.impulse</source>
        <translation>بعفوية</translation>
    </message>
    <message>
        <source>decision_style.mixed</source>
        <translation>بين هذا وذاك</translation>
    </message>
    <message>
        <source>decision_style.why</source>
        <translation>من يقارن يحتاج محتوى وتقييمات، ومن يشتري بعفوية تكفيه صورة جيدة في وقتها.</translation>
    </message>
    <message>
        <source>demand_state</source>
        <translation>هل يبحث الناس عما تقدمه؟</translation>
    </message>
    <message>
        <source>demand_state.help</source>
        <translation>فكّر فيمن لم يشترِ منك بعد.</translation>
    </message>
    <message>
        <source>demand_state.problem_aware</source>
        <translation>يعرفون حاجتهم ولا يعرفون الحل</translation>
    </message>
    <message>
        <source>demand_state.searching</source>
        <translation>نعم، يبحثون عنه</translation>
    </message>
    <message>
        <source>demand_state.unaware</source>
        <translation>لا يخطر ببالهم بعد</translation>
    </message>
    <message>
        <source>demand_state.why</source>
        <translation>الطلب الموجود يُقطف في المصب، والطلب الغائب يُبنى في المنبع.</translation>
    </message>
    <message>
        <source>exchange_rate</source>
        <translation>كم يساوي الدولار بعملتك؟</translation>
    </message>
    <message>
        <source>exchange_rate.help</source>
        <translation>السعر الذي تدفع به فعلًا. نقترح سعرًا مؤرخًا تستطيع تعديله.</translation>
    </message>
    <message>
        <source>exchange_rate.why</source>
        <translation>أسعار المنصات المعروفة بالدولار، فنحوّلها إلى عملتك.</translation>
    </message>
    <message>
        <source>excluded_channels</source>
        <translation>هل من قناة لا تريدها أبدًا؟</translation>
    </message>
    <message>
        <source>excluded_channels.help</source>
        <translation>لقانون أو دين أو ذوق أو عقد، ولا تحتاج أن تذكر السبب.</translation>
    </message>
    <message>
        <source>excluded_channels.why</source>
        <translation>لن نقترحها مهما كان عائدها.</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>كم متابعًا لديك في كل حساباتك؟</translation>
    </message>
    <message>
        <source>followers.help</source>
        <translation>مجموع الحسابات التي تنشر فيها.</translation>
    </message>
    <message>
        <source>followers.why</source>
        <translation>المتابعون يصلهم منشورك دون مقابل، وإن كان ذلك لقليل منهم.</translation>
    </message>
    <message>
        <source>goal_balance</source>
        <translation>ما الأهم لك الآن؟</translation>
    </message>
    <message>
        <source>goal_balance.help</source>
        <translation>0 مبيعات الآن، 100 نمو الاسم، وفي الوسط ما يعود بأكثر نفع.</translation>
    </message>
    <message>
        <source>goal_balance.why</source>
        <translation>به توازن النصيحة بين المصب والمنبع.</translation>
    </message>
    <message>
        <source>gross_margin</source>
        <translation>كم يبقى لك من كل طلب بعد كلفته المباشرة؟</translation>
    </message>
    <message>
        <source>gross_margin.help</source>
        <translation>بالمئة، بعد ثمن البضاعة أو المواد، وقبل الإيجار والرواتب.</translation>
    </message>
    <message>
        <source>gross_margin.why</source>
        <translation>التسويق يُدفع من الهامش لا من المبيعات.</translation>
    </message>
    <message>
        <source>heard_from</source>
        <translation>كيف عرفك آخر الزبائن الجدد؟</translation>
    </message>
    <message>
        <source>heard_from.already_customer</source>
        <translation>زبون من قبل</translation>
    </message>
    <message>
        <source>heard_from.help</source>
        <translation>وزّع 100% تقريبًا على المصادر، وتكفي أهم ثلاثة.</translation>
    </message>
    <message>
        <source>heard_from.other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>heard_from.walk_by</source>
        <translation>مرّ بالمكان صدفة</translation>
    </message>
    <message>
        <source>heard_from.why</source>
        <translation>هذا أصدق ما يقال عن قنواتك اليوم، مع أن الناس يذكرون آخر ما رأوا.</translation>
    </message>
    <message>
        <source>heard_from.word_of_mouth</source>
        <translation>توصية من صديق</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>لأي مدة تخطط؟</translation>
    </message>
    <message>
        <source>horizon.12</source>
        <translation>12 شهرًا</translation>
    </message>
    <message>
        <source>horizon.24</source>
        <translation>24 شهرًا</translation>
    </message>
    <message>
        <source>horizon.3</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>horizon.6</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>horizon.help</source>
        <translation>ابتداءً من الشهر القادم.</translation>
    </message>
    <message>
        <source>horizon.why</source>
        <translation>بعض القنوات يظهر أثرها بعد أشهر.</translation>
    </message>
    <message>
        <source>hour_cost</source>
        <translation>كم تكلفك ساعة عمل من هؤلاء؟</translation>
    </message>
    <message>
        <source>hour_cost.help</source>
        <translation>الراتب الشهري ÷ ساعات العمل. اكتب صفرًا إن كان وقتك بلا مقابل آخر.</translation>
    </message>
    <message>
        <source>hour_cost.why</source>
        <translation>لنقارن بعدل بين قناة تأخذ مالًا وأخرى تأخذ وقتًا.</translation>
    </message>
    <message>
        <source>list_consent</source>
        <translation>كيف حصلت على هذه القائمة؟</translation>
    </message>
    <message>
        <source>list_consent.bought</source>
        <translation>قائمة مشتراة</translation>
    </message>
    <message>
        <source>list_consent.customers</source>
        <translation>زبائن اشتروا من قبل</translation>
    </message>
    <message>
        <source>list_consent.help</source>
        <translation>اختر ما يصف معظمها.</translation>
    </message>
    <message>
        <source>list_consent.unsure</source>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>list_consent.why</source>
        <translation>كثير من البلدان يشترط موافقة قبل الرسائل، والقائمة المشتراة تضر أكثر مما تنفع.</translation>
    </message>
    <message>
        <source>list_consent.written</source>
        <translation>وافقوا كتابةً على الرسائل</translation>
    </message>
    <message>
        <source>locked_channels</source>
        <translation>هل من قناة تريد إبقاءها كما هي؟</translation>
    </message>
    <message>
        <source>locked_channels.help</source>
        <translation>المبلغ الشهري الثابت، كعقد قائم. هذا يتقدم على كل حد.</translation>
    </message>
    <message>
        <source>locked_channels.why</source>
        <translation>نوزع الباقي حولها.</translation>
    </message>
    <message>
        <source>market_scope</source>
        <translation>إلى أين تصل خدمتك أو بضاعتك؟</translation>
    </message>
    <message>
        <source>market_scope.city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>market_scope.country</source>
        <translation>البلد كله</translation>
    </message>
    <message>
        <source>market_scope.help</source>
        <translation>المكان الذي يأتي منه معظم زبائنك، لا ما تتمناه لاحقًا.</translation>
    </message>
    <message>
        <source>market_scope.neighbourhood</source>
        <translation>الحي وما حوله</translation>
    </message>
    <message>
        <source>market_scope.region</source>
        <translation>عدة بلدان</translation>
    </message>
    <message>
        <source>market_scope.why</source>
        <translation>كلما ضاق المكان صارت القنوات الواسعة هدرًا.</translation>
    </message>
    <message>
        <source>market_scope.worldwide</source>
        <translation>العالم كله</translation>
    </message>
    <message>
        <source>monthly_budget</source>
        <translation>كم تستطيع أن تنفق على التسويق في الشهر؟</translation>
    </message>
    <message>
        <source>monthly_budget.help</source>
        <translation>المال وحده، دون رواتب فريقك. الصفر إجابة صحيحة.</translation>
    </message>
    <message>
        <source>monthly_budget.why</source>
        <translation>هو المبلغ الذي نوزعه على القنوات، ولا ننفق منه ما لا يعود.</translation>
    </message>
    <message>
        <source>monthly_customers</source>
        <translation>كم زبونًا جديدًا يأتيك في الشهر؟</translation>
    </message>
    <message>
        <source>monthly_customers.help</source>
        <translation>متوسط آخر ثلاثة أشهر، ويكفي التقدير.</translation>
    </message>
    <message>
        <source>monthly_customers.why</source>
        <translation>نقيس به حجم نموك الممكن فلا نعد بما لا يُعقل.</translation>
    </message>
    <message>
        <source>monthly_leads</source>
        <translation>كم استفسارًا جادًا يصلك في الشهر؟</translation>
    </message>
    <message>
        <source>monthly_leads.help</source>
        <translation>طلبات السعر والمواعيد والعروض.</translation>
    </message>
    <message>
        <source>monthly_leads.why</source>
        <translation>مع نسبة الإغلاق نعرف أين يضيع الزبائن.</translation>
    </message>
    <message>
        <source>monthly_visits</source>
        <translation>كم زيارة لموقعك أو محلك في الشهر؟</translation>
    </message>
    <message>
        <source>monthly_visits.help</source>
        <translation>من أداة القياس، أو عدّ يوم عادي × أيام العمل.</translation>
    </message>
    <message>
        <source>monthly_visits.why</source>
        <translation>نعرف منها كم زائرًا يشتري، وكم تساوي إعادة تذكير من زارك.</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>أي مناسبات تحرّك مبيعاتك؟</translation>
    </message>
    <message>
        <source>occasions.help</source>
        <translation>اختر ما لمست أثره أو تتوقعه.</translation>
    </message>
    <message>
        <source>occasions.why</source>
        <translation>نضع الجهد قبل المناسبة بوقت كافٍ، وبنبرة تناسبها.</translation>
    </message>
    <message>
        <source>order_value</source>
        <translation>كم متوسط قيمة الطلب الواحد؟</translation>
    </message>
    <message>
        <source>order_value.help</source>
        <translation>مجموع المبيعات ÷ عدد الطلبات في آخر ثلاثة أشهر. قد يكون الطلب عقدًا أو حجزًا أو تبرعًا.</translation>
    </message>
    <message>
        <source>order_value.why</source>
        <translation>به نعرف كم يحسن أن تدفع لكسب طلب جديد.</translation>
    </message>
    <message>
        <source>price_position</source>
        <translation>أين سعرك بين أسعار غيرك؟</translation>
    </message>
    <message>
        <source>price_position.help</source>
        <translation>كما يراه الزبون.</translation>
    </message>
    <message>
        <source>price_position.low</source>
        <translation>أقل من غيري</translation>
    </message>
    <message>
        <source>price_position.mid</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>price_position.premium</source>
        <translation>أعلى من غيري</translation>
    </message>
    <message>
        <source>price_position.why</source>
        <translation>الأسعار الأعلى تحتاج ثقة واسمًا، والأدنى تحتاج أن تُرى وقت الشراء.</translation>
    </message>
    <message>
        <source>purchase_cycle</source>
        <translation>كم يمضي عادةً بين أول مرة يفكر فيها الزبون وأول شراء؟</translation>
    </message>
    <message>
        <source>purchase_cycle.days</source>
        <translation>خلال أيام</translation>
    </message>
    <message>
        <source>purchase_cycle.help</source>
        <translation>فكّر في زبون عادي، لا في الأسرع ولا في الأبطأ.</translation>
    </message>
    <message>
        <source>purchase_cycle.months</source>
        <translation>خلال أشهر</translation>
    </message>
    <message>
        <source>purchase_cycle.over_6_months</source>
        <translation>أكثر من 6 أشهر</translation>
    </message>
    <message>
        <source>purchase_cycle.same_day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>purchase_cycle.weeks</source>
        <translation>خلال أسابيع</translation>
    </message>
    <message>
        <source>purchase_cycle.why</source>
        <translation>كلما طال التفكير زادت قيمة تسويق المنبع، وإذا قصر كفى المصب الذي يقطف الطلب الجاهز.</translation>
    </message>
    <message>
        <source>regulated_offer</source>
        <translation>هل في عرضك ما تنظّمه قواعد خاصة؟</translation>
    </message>
    <message>
        <source>regulated_offer.charity</source>
        <translation>جمع تبرعات</translation>
    </message>
    <message>
        <source>regulated_offer.children</source>
        <translation>منتجات موجهة للأطفال</translation>
    </message>
    <message>
        <source>regulated_offer.financial</source>
        <translation>خدمات مالية أو تمويل</translation>
    </message>
    <message>
        <source>regulated_offer.health_claims</source>
        <translation>علاج أو ادعاءات صحية</translation>
    </message>
    <message>
        <source>regulated_offer.help</source>
        <translation>اختر كل ما ينطبق، أو لا شيء.</translation>
    </message>
    <message>
        <source>regulated_offer.legal_services</source>
        <translation>خدمات قانونية</translation>
    </message>
    <message>
        <source>regulated_offer.property_offplan</source>
        <translation>عقار على الخارطة</translation>
    </message>
    <message>
        <source>regulated_offer.tobacco_alcohol</source>
        <translation>تبغ أو كحول</translation>
    </message>
    <message>
        <source>regulated_offer.why</source>
        <translation>بعض الإعلانات تحتاج موافقة أو تمنعها المنصات، فننبّهك قبل أن تدفع.</translation>
    </message>
    <message>
        <source>repeat_purchase</source>
        <translation>كم مرة يعود الزبون نفسه ليشتري؟</translation>
    </message>
    <message>
        <source>repeat_purchase.help</source>
        <translation>فكّر في زبون راضٍ عادي.</translation>
    </message>
    <message>
        <source>repeat_purchase.monthly</source>
        <translation>كل شهر أو أكثر</translation>
    </message>
    <message>
        <source>repeat_purchase.one_off</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>repeat_purchase.several_per_year</source>
        <translation>عدة مرات في السنة</translation>
    </message>
    <message>
        <source>repeat_purchase.subscription</source>
        <translation>باشتراك مستمر</translation>
    </message>
    <message>
        <source>repeat_purchase.why</source>
        <translation>الزبون الذي يعود يستحق كلفة أعلى لكسبه.</translation>
    </message>
    <message>
        <source>repeat_purchase.yearly</source>
        <translation>مرة في السنة تقريبًا</translation>
    </message>
    <message>
        <source>risk_attitude</source>
        <translation>كيف تفضّل أن تتعامل مع المخاطرة؟</translation>
    </message>
    <message>
        <source>risk_attitude.balanced</source>
        <translation>توازن بينهما</translation>
    </message>
    <message>
        <source>risk_attitude.bold</source>
        <translation>أقبل المخاطرة لنتيجة أكبر</translation>
    </message>
    <message>
        <source>risk_attitude.cautious</source>
        <translation>الأسلم أولًا</translation>
    </message>
    <message>
        <source>risk_attitude.help</source>
        <translation>بين نتيجة شبه مضمونة ونتيجة قد تكون أكبر.</translation>
    </message>
    <message>
        <source>risk_attitude.why</source>
        <translation>لنختار بين توزيع المال على قنوات كثيرة وتركيزه.</translation>
    </message>
    <message>
        <source>sales_path</source>
        <translation>كيف تتم عملية البيع؟</translation>
    </message>
    <message>
        <source>sales_path.help</source>
        <translation>اختر كل الطرق التي تبيع بها اليوم.</translation>
    </message>
    <message>
        <source>sales_path.marketplace</source>
        <translation>منصة بيع (أمازون، نون…)</translation>
    </message>
    <message>
        <source>sales_path.messaging</source>
        <translation>رسائل واتساب أو إنستغرام</translation>
    </message>
    <message>
        <source>sales_path.online_store</source>
        <translation>متجر إلكتروني</translation>
    </message>
    <message>
        <source>sales_path.phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>sales_path.sales_team</source>
        <translation>فريق مبيعات</translation>
    </message>
    <message>
        <source>sales_path.storefront</source>
        <translation>محل أو مقر</translation>
    </message>
    <message>
        <source>sales_path.why</source>
        <translation>نرسل الناس إلى حيث يستطيعون الشراء فعلًا.</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>ما نشاطك؟</translation>
    </message>
    <message>
        <source>sector.beauty_personal_care</source>
        <translation>تجميل وعناية شخصية</translation>
    </message>
    <message>
        <source>sector.education_training</source>
        <translation>تعليم أو تدريب</translation>
    </message>
    <message>
        <source>sector.health_clinic</source>
        <translation>عيادة أو خدمة صحية</translation>
    </message>
    <message>
        <source>sector.help</source>
        <translation>اختر الأقرب، ولو لم يطابق تمامًا.</translation>
    </message>
    <message>
        <source>sector.home_services</source>
        <translation>خدمات منزلية وصيانة</translation>
    </message>
    <message>
        <source>sector.manufacturing_wholesale</source>
        <translation>تصنيع أو تجارة جملة</translation>
    </message>
    <message>
        <source>sector.nonprofit</source>
        <translation>جمعية أو عمل خيري</translation>
    </message>
    <message>
        <source>sector.other</source>
        <translation>نشاط آخر</translation>
    </message>
    <message>
        <source>sector.professional_services</source>
        <translation>خدمات مهنية واستشارات</translation>
    </message>
    <message>
        <source>sector.real_estate</source>
        <translation>عقارات</translation>
    </message>
    <message>
        <source>sector.restaurant_cafe</source>
        <translation>مطعم أو مقهى</translation>
    </message>
    <message>
        <source>sector.retail_ecommerce</source>
        <translation>متجر أو تجارة إلكترونية</translation>
    </message>
    <message>
        <source>sector.software_saas</source>
        <translation>برمجيات واشتراكات رقمية</translation>
    </message>
    <message>
        <source>sector.tourism_hospitality</source>
        <translation>سياحة وضيافة</translation>
    </message>
    <message>
        <source>sector.why</source>
        <translation>لكل قطاع كلفة إعلان ومعدل شراء معتادان نبدأ منهما.</translation>
    </message>
    <message>
        <source>team_hours</source>
        <translation>كم ساعة في الأسبوع لديكم للتسويق؟</translation>
    </message>
    <message>
        <source>team_hours.help</source>
        <translation>ساعاتك وساعات فريقك معًا، بما يمكن الاستمرار عليه.</translation>
    </message>
    <message>
        <source>team_hours.why</source>
        <translation>قنوات كثيرة لا تكلف مالًا، لكنها تأخذ وقتًا.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>booking.plural</source>
        <translation>حجوزات</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>contract.plural</source>
        <translation>عقود</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>تبرع</translation>
    </message>
    <message>
        <source>donation.plural</source>
        <translation>تبرعات</translation>
    </message>
    <message>
        <source>order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>order.plural</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>qualified_lead</source>
        <translation>عميل محتمل مؤهل</translation>
    </message>
    <message>
        <source>qualified_lead.plural</source>
        <translation>عملاء محتملون مؤهلون</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>a_click_is_not_yet_a_decision</source>
        <translation>النقرة على إعلان ليست قرارًا عند من يفكر طويلًا</translation>
    </message>
    <message>
        <source>a_message_meets_the_next_purchase</source>
        <translation>زبائنك يشترون كل شهر تقريبًا، فتصلهم رسالتك وهم على وشك الشراء</translation>
    </message>
    <message>
        <source>a_message_wakes_a_habit</source>
        <translation>زبائنك يعودون مرات في السنة، ورسالة في وقتها تذكّرهم بك</translation>
    </message>
    <message>
        <source>a_trained_person_closes</source>
        <translation>لديك بائع متمرّس يحوّل اللقاء إلى صفقة</translation>
    </message>
    <message>
        <source>a_year_lets_brand_pay</source>
        <translation>سنة تكفي ليبدأ مردود أن يعرفك الناس</translation>
    </message>
    <message>
        <source>advertising_interrupts_searchers</source>
        <translation>زبائنك يبحثون بأنفسهم، وهذا الإعلان يقاطع غيرهم</translation>
    </message>
    <message>
        <source>already_bought_elsewhere</source>
        <translation>حين تعود إليه بالإعلان يكون قد اشترى من غيرك</translation>
    </message>
    <message>
        <source>an_audience_grows_on</source>
        <translation>في سنة أو أكثر يستمر جمهورك في النمو</translation>
    </message>
    <message>
        <source>an_audience_hardly_grows_in_a_quarter</source>
        <translation>جمهورك لا يعيد إليك في ثلاثة أشهر إلا القليل من المال</translation>
    </message>
    <message>
        <source>an_audience_takes_longer_than_a_month</source>
        <translation>شهر واحد أقصر من أن يتكوّن لك جمهور</translation>
    </message>
    <message>
        <source>an_audience_takes_longer_than_a_quarter</source>
        <translation>ثلاثة أشهر أقصر من أن يتكوّن لك جمهور</translation>
    </message>
    <message>
        <source>beauty_personal_care_natural_return</source>
        <translation>الموعد يتكرر، ورسالة أو مكافأة تعيد الزبون في وقته</translation>
    </message>
    <message>
        <source>beauty_personal_care_natural_shown</source>
        <translation>الجمال يُقنع بالصورة: نتيجة تُرى على شخص حقيقي</translation>
    </message>
    <message>
        <source>beauty_personal_care_natural_trust</source>
        <translation>لا يسلّم أحد شعره أو بشرته قبل أن يقرأ تجارب غيره</translation>
    </message>
    <message>
        <source>beauty_personal_care_poor_fit_business</source>
        <translation>محتوى طويل للشركات، ومن يختار صالونًا يريد أن يرى النتيجة</translation>
    </message>
    <message>
        <source>beauty_personal_care_poor_fit_reading</source>
        <translation>هنا تُقنع العين، والنص والصوت لا يُظهران النتيجة</translation>
    </message>
    <message>
        <source>beauty_personal_care_senseless_business</source>
        <translation>قناة للبيع للشركات، وزبائنك أفراد يعتنون بأنفسهم</translation>
    </message>
    <message>
        <source>bought_list</source>
        <translation>أصحاب هذه القائمة لم يأذنوا لك بمراسلتهم</translation>
    </message>
    <message>
        <source>broadcast_pays_for_distant_people</source>
        <translation>تدفع ثمن جمهور بعيد لن يأتي إلى حيّك</translation>
    </message>
    <message>
        <source>broadcast_reaches_beyond_the_city</source>
        <translation>البث يصل إلى البلد كله، ومن يشتري منك في مدينة واحدة</translation>
    </message>
    <message>
        <source>business_content_heavy_for_consumers</source>
        <translation>محتوى صُنع لمشتريات الشركات الطويلة، وهو ثقيل على من يشتري لنفسه</translation>
    </message>
    <message>
        <source>buyers_compare_reviews</source>
        <translation>في القرار المدروس تُقرأ التقييمات قبل الدفع</translation>
    </message>
    <message>
        <source>buyers_read_before_buying</source>
        <translation>زبائنك يقرؤون ويقارنون قبل أن يقرّروا، والمحتوى يرافقهم</translation>
    </message>
    <message>
        <source>careful_choice_needs_brand</source>
        <translation>من يبحث ويقارن يبدأ بالأسماء التي يعرفها، فلبناء العلامة وزن أكبر</translation>
    </message>
    <message>
        <source>case_studies_settle_doubts</source>
        <translation>قصة نجاح مفصّلة تزيل تردد من يفكر طويلًا</translation>
    </message>
    <message>
        <source>cash_back_within_a_month</source>
        <translation>المال يجب أن يعود خلال شهر، وبناء العلامة لا يعيده بهذه السرعة</translation>
    </message>
    <message>
        <source>cash_back_within_a_quarter</source>
        <translation>المال يجب أن يعود خلال ثلاثة أشهر، فيُقدَّم ما يبيع قريبًا</translation>
    </message>
    <message>
        <source>children_need_their_parents</source>
        <translation>إعلان الأطفال يُوجَّه إلى الأهل، ولا تُجمع بيانات الصغار</translation>
    </message>
    <message>
        <source>consumer_feeds_few_firms</source>
        <translation>هذه المنصات للأفراد، ومن يشتري للشركات فيها قليل</translation>
    </message>
    <message>
        <source>consumer_targeting_wastes_on_firms</source>
        <translation>الاستهداف هنا مبني على اهتمامات الأفراد، فيذهب معظم المال إلى غير المشترين</translation>
    </message>
    <message>
        <source>creators_rarely_speak_to_firms</source>
        <translation>قليل من المؤثرين والبرامج العربية يخاطب الشركات</translation>
    </message>
    <message>
        <source>difference_must_be_explained</source>
        <translation>ما يميّز منتجك يحتاج إلى شرح، والمحتوى مكانه</translation>
    </message>
    <message>
        <source>difference_must_be_proved</source>
        <translation>تقول إن منتجك أفضل، والزبون يريد الدليل</translation>
    </message>
    <message>
        <source>discount_does_not_settle_it</source>
        <translation>القرار المدروس لا يحسمه خصم</translation>
    </message>
    <message>
        <source>discounts_damage_premium</source>
        <translation>الخصم يضعف علامة تُباع بقيمتها لا بسعرها</translation>
    </message>
    <message>
        <source>donation_appeals_need_a_permit</source>
        <translation>جمع التبرعات يحتاج عادةً إلى تصريح، فاحسب وقته قبل البدء</translation>
    </message>
    <message>
        <source>education_training_natural_lesson</source>
        <translation>درس قصير مجاني يُري المتعلّم ما سيحصل عليه</translation>
    </message>
    <message>
        <source>education_training_natural_search</source>
        <translation>من ينوي أن يتعلّم يبحث عن الدورة باسم المهارة</translation>
    </message>
    <message>
        <source>education_training_natural_trust</source>
        <translation>المتعلّم يثق بمن درس قبله، وبمن يلقاه وجهًا لوجه</translation>
    </message>
    <message>
        <source>education_training_poor_fit</source>
        <translation>الدورة لا تُشترى من رفّ أو لافتة، بل بعد سؤال ومقارنة</translation>
    </message>
    <message>
        <source>education_training_senseless</source>
        <translation>تطبيقات التوصيل لا تبيع التعليم</translation>
    </message>
    <message>
        <source>few_bidders_cheap_clicks</source>
        <translation>المنافسون قليلون، فالنقرة في البحث أرخص</translation>
    </message>
    <message>
        <source>few_buy_at_first_sight</source>
        <translation>من يفكر شهورًا قلّما يشتري من أول إعلان أو رسالة</translation>
    </message>
    <message>
        <source>few_named_government_buyers</source>
        <translation>المشترون في الجهات الحكومية معدودون ومعروفون، والإعلان العام يذهب إلى غيرهم</translation>
    </message>
    <message>
        <source>few_warm_visitors</source>
        <translation>قليل من زارك مهتمًا، فلا يجد هذا الإعلان كثيرين يعيدهم</translation>
    </message>
    <message>
        <source>finance_adverts_need_verification</source>
        <translation>المنصات تتحقق من المعلن المالي قبل النشر، فاحسب وقت ذلك</translation>
    </message>
    <message>
        <source>finance_lives_on_trust</source>
        <translation>المال لا يُسلَّم إلا لاسم موثوق، فلبناء العلامة وزن أكبر</translation>
    </message>
    <message>
        <source>firms_do_not_buy_in_passing</source>
        <translation>الشركات لا تشتري بالمرور أمام محل أو بتذوّق عيّنة</translation>
    </message>
    <message>
        <source>firms_do_not_order_by_delivery_app</source>
        <translation>تطبيقات التوصيل للأفراد، والشركات لا تطلب منها</translation>
    </message>
    <message>
        <source>firms_search_less_by_map</source>
        <translation>الشركات قلّما تبحث عن مورّديها على الخريطة</translation>
    </message>
    <message>
        <source>good_creative_lifts_ads</source>
        <translation>لديك من يصنع المحتوى، والإعلان الجيد يرفع أثر كل ظهور</translation>
    </message>
    <message>
        <source>government_asks_for_past_work</source>
        <translation>الجهة الحكومية تسأل أولًا عن أعمال سابقة موثّقة</translation>
    </message>
    <message>
        <source>government_is_no_walk_in_buyer</source>
        <translation>الجهة الحكومية لا تشتري بعرض أو بطاقة ولاء أو من واجهة محل</translation>
    </message>
    <message>
        <source>health_adverts_need_approval</source>
        <translation>الإعلان الصحي يحتاج عادةً إلى موافقة مسبقة، فاحسب وقتها قبل البدء</translation>
    </message>
    <message>
        <source>health_clinic_natural_search</source>
        <translation>المريض يبحث عن طبيب قريب حين يحتاج إليه</translation>
    </message>
    <message>
        <source>health_clinic_natural_snapchat</source>
        <translation>كثير من العائلات تكتشف العيادات وخدمات التجميل عبر سناب شات</translation>
    </message>
    <message>
        <source>health_clinic_natural_trust</source>
        <translation>اختيار الطبيب يقوم على الثقة وكلام من جرّب</translation>
    </message>
    <message>
        <source>health_clinic_poor_fit</source>
        <translation>قليل ممن يسمعون أو يحضرون يحتاج إلى علاج الآن</translation>
    </message>
    <message>
        <source>health_clinic_poor_fit_business</source>
        <translation>محتوى موجّه إلى الشركات، والمريض يبحث عن طبيب لا عن شريك أعمال</translation>
    </message>
    <message>
        <source>health_clinic_poor_fit_offers</source>
        <translation>العلاج يُختار بالثقة، والخصم أو العيّنة قد يثير الشك</translation>
    </message>
    <message>
        <source>health_clinic_senseless_business</source>
        <translation>المريض لا يأتي بمكالمة بيع أو زيارة مندوب أو معرض</translation>
    </message>
    <message>
        <source>home_services_natural_near</source>
        <translation>الخدمة تُباع في الحي، ورقة على الباب أو رسالة تكفي للاتصال</translation>
    </message>
    <message>
        <source>home_services_natural_need</source>
        <translation>من تعطّل عنده شيء يبحث ويتصل بأول من يجده قريبًا</translation>
    </message>
    <message>
        <source>home_services_natural_trust</source>
        <translation>لا يُدخل الناس غريبًا إلى بيوتهم قبل أن يزكّيه أحد</translation>
    </message>
    <message>
        <source>home_services_need_comes_suddenly</source>
        <translation>الحاجة إلى خدمتك تأتي فجأة، ومن يتصفح للتسلية لا ينتظر إعلانها</translation>
    </message>
    <message>
        <source>home_services_poor_fit_business</source>
        <translation>أسلوب لبيع الشركات، وأكثر طلباتك من البيوت</translation>
    </message>
    <message>
        <source>home_services_poor_fit_mass</source>
        <translation>يصل إلى جمهور واسع، وقليل منه تعطّل عنده شيء اليوم</translation>
    </message>
    <message>
        <source>home_services_poor_fit_rare</source>
        <translation>الأعطال نادرة، فلا تكفي مكافأة أو رسالة لتصنع حاجة</translation>
    </message>
    <message>
        <source>home_services_poor_fit_reading</source>
        <translation>من يحتاج إلى فنّي يريد رقم هاتف، لا مقالًا ولا قناة يتابعها</translation>
    </message>
    <message>
        <source>home_services_senseless</source>
        <translation>لا يُطلب فنّي بهذه الطريقة</translation>
    </message>
    <message>
        <source>home_services_senseless_business</source>
        <translation>قناة للبيع للشركات، وأهل البيوت يريدون فنيًا الآن</translation>
    </message>
    <message>
        <source>improvement_needs_telling</source>
        <translation>ميزة منتجك تستحق أن تُعرف، فلبناء العلامة وزن أكبر قليلًا</translation>
    </message>
    <message>
        <source>impulse_lives_on_the_moment</source>
        <translation>الشراء العفوي تصنعه اللحظة، فللعرض المباشر وزن أكبر</translation>
    </message>
    <message>
        <source>innovation_needs_introducing</source>
        <translation>الجديد تمامًا يحتاج إلى من يعرّف به قبل أن يُباع</translation>
    </message>
    <message>
        <source>intent_is_present</source>
        <translation>زبائنك يبحثون عن هذا الآن، فإعلان البحث يصل إليهم في لحظة الحاجة</translation>
    </message>
    <message>
        <source>intent_is_present_nearby</source>
        <translation>زبائنك يبحثون عن هذا قريبًا منهم، والخريطة تدلّهم عليك</translation>
    </message>
    <message>
        <source>letters_to_firms_cost_more</source>
        <translation>الرسالة الموجّهة إلى شركة أغلى من منشور يوزَّع على البيوت</translation>
    </message>
    <message>
        <source>linkedin_is_for_work</source>
        <translation>الناس على لينكدإن للعمل، لا للشراء لأنفسهم</translation>
    </message>
    <message>
        <source>linkedin_reaches_decision_makers</source>
        <translation>على لينكدإن تصل إلى أصحاب القرار بوظائفهم</translation>
    </message>
    <message>
        <source>list_consent_unsure</source>
        <translation>قبل مراسلة القائمة تأكد من أن أصحابها أذنوا بذلك</translation>
    </message>
    <message>
        <source>local_means_cover_one_place</source>
        <translation>وسيلة تخدم مكانًا واحدًا، وأنت تبيع في البلد كله</translation>
    </message>
    <message>
        <source>local_means_do_not_cross_borders</source>
        <translation>ما ينفع في حي واحد لا يتكرر بسهولة في بلدان عدة</translation>
    </message>
    <message>
        <source>local_means_do_not_serve_the_world</source>
        <translation>وسيلة لحي واحد، وزبائنك في أنحاء العالم</translation>
    </message>
    <message>
        <source>local_media_stop_at_the_border</source>
        <translation>اللوحات والإذاعات تغطي مدينة أو بلدًا، لا عدة بلدان</translation>
    </message>
    <message>
        <source>long_cycle_needs_memory</source>
        <translation>القرار طويل، ومعظم الزبائن لا يشترون الآن، فليتذكروا اسمك</translation>
    </message>
    <message>
        <source>long_deliberation_reads</source>
        <translation>من يفكر أشهرًا يقرأ ويشاهد الكثير قبل أن يختار</translation>
    </message>
    <message>
        <source>long_horizon_lets_brand_grow</source>
        <translation>المدة طويلة، فيتسع الوقت لبناء العلامة حتى يؤتي ثماره</translation>
    </message>
    <message>
        <source>low_price_rests_on_offers</source>
        <translation>من يبيع بالسعر يكسب بالعروض أكثر مما يكسب بالشهرة</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_natural_meet</source>
        <translation>المشتري بالجملة يريد أن يرى البضاعة ويعرف من يورّدها</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_natural_proof</source>
        <translation>توريد سابق ناجح أقوى حجة لمشترٍ يخشى التأخير</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_natural_reach</source>
        <translation>المشترون معروفون بأسماء شركاتهم، فيمكن مخاطبتهم مباشرة</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_poor_fit_feeds</source>
        <translation>من يتصفّح للتسلية قلّما يشتري للمصانع والمتاجر</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_poor_fit_offers</source>
        <translation>سعر الجملة يُتفق عليه، والعرض القصير لا يغيّر الكثير</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_poor_fit_public</source>
        <translation>المارّة ليسوا من يشتري بالجملة</translation>
    </message>
    <message>
        <source>maps_answer_local_searches_first</source>
        <translation>في البحث المحلي تظهر الخريطة قبل المواقع</translation>
    </message>
    <message>
        <source>marketplaces_compare_by_price</source>
        <translation>الأسواق الإلكترونية تضع منتجك الفاخر بجانب الأرخص</translation>
    </message>
    <message>
        <source>mass_media_misses_firms</source>
        <translation>أكثر من يشاهد هذا الإعلان لا يشتري لشركة</translation>
    </message>
    <message>
        <source>mass_texts_cheapen_the_brand</source>
        <translation>الرسائل الجماعية تنزل بمكانة علامة فاخرة</translation>
    </message>
    <message>
        <source>measuring_cuts_waste</source>
        <translation>لديك أداة قياس، فيُرى الهدر ويُقطع</translation>
    </message>
    <message>
        <source>memory_outlasts_the_cycle</source>
        <translation>الشراء بعيد، فيجب أن يبقى اسمك في الذاكرة حتى يحين</translation>
    </message>
    <message>
        <source>national_media_do_not_span_the_world</source>
        <translation>هذه وسائل وطنية، وتغطية العالم بها باهظة</translation>
    </message>
    <message>
        <source>neighbours_all_reachable</source>
        <translation>أهل الحي قريبون، ويمكن الوصول إليهم كلهم</translation>
    </message>
    <message>
        <source>new_brand_first_sells</source>
        <translation>النشاط الجديد يحتاج إلى مبيعات أولى قبل أن يتوسع في بناء اسمه</translation>
    </message>
    <message>
        <source>news_is_news</source>
        <translation>فكرة جديدة فعلًا خبر تنشره الصحافة</translation>
    </message>
    <message>
        <source>newsletter_still_wins_prospects</source>
        <translation>الشراء مرة واحدة، فلا تفيد النشرة إلا مع من لم يشترِ بعد</translation>
    </message>
    <message>
        <source>next_purchase_is_far</source>
        <translation>الشراء التالي بعد سنة، فمخاطبة زبائن الأمس تأتي بالقليل</translation>
    </message>
    <message>
        <source>next_purchase_is_near</source>
        <translation>زبائنك يشترون كل شهر، والتذكير يأتي بطلب قريب</translation>
    </message>
    <message>
        <source>no_felt_problem_no_reply</source>
        <translation>من لا يشعر بمشكلة لا يرد على من يعرض حلّها</translation>
    </message>
    <message>
        <source>no_next_purchase</source>
        <translation>الزبون يشتري مرة واحدة، فلا شراء تاليًا تدعوه إليه</translation>
    </message>
    <message>
        <source>no_time_to_read</source>
        <translation>قرار اليوم لا يترك وقتًا للقراءة والمتابعة</translation>
    </message>
    <message>
        <source>nobody_has_bought_yet</source>
        <translation>لا زبائن بعد ليوصوا بك أو يقيّموك أو يعودوا إليك</translation>
    </message>
    <message>
        <source>nobody_knows_the_need</source>
        <translation>لا أحد يطلب ما لم يشعر بحاجته إليه، فابدأ من المنبع</translation>
    </message>
    <message>
        <source>nobody_searches_the_unknown</source>
        <translation>لا أحد يبحث عن شيء لا يعرف أنه موجود</translation>
    </message>
    <message>
        <source>nobody_studies_small_purchases</source>
        <translation>لا أحد يبحث أو يقرأ طويلًا قبل شراء عفوي</translation>
    </message>
    <message>
        <source>nonprofit_natural_cause</source>
        <translation>القضية تنتشر بقصة يرويها الناس ووجوه يثقون بها</translation>
    </message>
    <message>
        <source>nonprofit_natural_donors</source>
        <translation>المتبرع يعطي من جديد حين يسمع ما صنعه عطاؤه</translation>
    </message>
    <message>
        <source>nonprofit_poor_fit_selling</source>
        <translation>من يتبرع لا يريد أن يُعامَل كزبون يُباع له</translation>
    </message>
    <message>
        <source>nonprofit_senseless</source>
        <translation>وسيلة لبيع السلع، والتبرع ليس سلعة</translation>
    </message>
    <message>
        <source>novelty_responds_to_advertising</source>
        <translation>الإعلان عن الجديد يلفت أكثر من الإعلان عن المألوف</translation>
    </message>
    <message>
        <source>offers_trigger_unplanned_purchases</source>
        <translation>العرض القصير يدفع إلى شراء لم يكن مخططًا</translation>
    </message>
    <message>
        <source>officials_out_of_reach_of_bought_audiences</source>
        <translation>لا يمكن استهداف من يقرّر في الجهات الحكومية بهذا الإعلان</translation>
    </message>
    <message>
        <source>officials_visit_fairs</source>
        <translation>المسؤولون يلتقون بالمورّدين في المعارض</translation>
    </message>
    <message>
        <source>offline_sales_lean_on_activation</source>
        <translation>من يبيع في المحل أو بالهاتف يحتاج إلى ما يجلب الزيارة والمكالمة</translation>
    </message>
    <message>
        <source>one_sale_too_small_for_outreach</source>
        <translation>بيعة واحدة لفرد لا تغطي وقت زيارة أو مكالمة</translation>
    </message>
    <message>
        <source>one_sign_can_be_local</source>
        <translation>لوحة واحدة قرب المحل تكفي ليراها أهل الحي</translation>
    </message>
    <message>
        <source>online_sales_need_brand</source>
        <translation>البيع عبر الإنترنت سهل التنفيذ، وما يميّزك فيه هو اسمك</translation>
    </message>
    <message>
        <source>part_of_audience_outside_city</source>
        <translation>جزء ممن يقرأ أو يشاهد يعيش خارج مدينتك</translation>
    </message>
    <message>
        <source>platforms_refuse_tobacco_alcohol</source>
        <translation>التبغ والكحول لا يُعلن عنهما هنا: ترفضهما المنصات أو يمنعهما القانون</translation>
    </message>
    <message>
        <source>premium_buyers_expect_to_be_met</source>
        <translation>من يدفع أكثر ينتظر أن تلقاه وتعتني به</translation>
    </message>
    <message>
        <source>premium_rests_on_reputation</source>
        <translation>السعر الأعلى تحمله السمعة، فلبناء العلامة وزن أكبر</translation>
    </message>
    <message>
        <source>price_comparison_in_marketplaces</source>
        <translation>الأسواق الإلكترونية مكان مقارنة الأسعار، وسعرك يكسب فيها</translation>
    </message>
    <message>
        <source>price_seekers_react_to_offers</source>
        <translation>زبائنك يبحثون عن السعر، والعرض يحركهم</translation>
    </message>
    <message>
        <source>prime_contractors_open_doors</source>
        <translation>المقاول الرئيسي والشريك يفتحان باب عقود لا تُنال منفردًا</translation>
    </message>
    <message>
        <source>professional_services_natural_expertise</source>
        <translation>من يشرح علمه علنًا يُعرف خبيرًا قبل أن يُطلب</translation>
    </message>
    <message>
        <source>professional_services_natural_trust</source>
        <translation>الخبير يُختار بتوصية وبعمل سابق يُرى</translation>
    </message>
    <message>
        <source>professional_services_poor_fit_mass</source>
        <translation>أكثر من يرى هذا الإعلان لا يحتاج إلى مستشار</translation>
    </message>
    <message>
        <source>professional_services_poor_fit_offers</source>
        <translation>الخصم على المشورة يجعلها تبدو أقل قيمة</translation>
    </message>
    <message>
        <source>professional_services_senseless</source>
        <translation>الخدمة المهنية لا تُعرض كسلعة ولا توزَّع عيّناتها</translation>
    </message>
    <message>
        <source>property_adverts_need_a_permit</source>
        <translation>الإعلان عن عقار على الخارطة يحتاج عادةً إلى تصريح له وقت ورسوم</translation>
    </message>
    <message>
        <source>ranking_is_easier</source>
        <translation>المنافسة قليلة، والظهور في نتائج البحث أسهل</translation>
    </message>
    <message>
        <source>readers_anywhere_can_buy</source>
        <translation>من يقرأ في أي بلد يستطيع أن يشتري منك</translation>
    </message>
    <message>
        <source>readers_live_elsewhere</source>
        <translation>من يقرأ أو يشاهد قد يكون في أي مكان، وقليل منه في حيّك</translation>
    </message>
    <message>
        <source>real_estate_natural_browse</source>
        <translation>من يبحث عن عقار يبدأ بمواقع الإعلانات المبوبة</translation>
    </message>
    <message>
        <source>real_estate_natural_meet</source>
        <translation>الصفقة الكبيرة تُعقد حين يلتقي المشتري بمن يبيعه</translation>
    </message>
    <message>
        <source>real_estate_natural_standing</source>
        <translation>المشتري يطمئن إلى مشروع يراه ويسمع عنه في كل مكان</translation>
    </message>
    <message>
        <source>real_estate_poor_fit_once</source>
        <translation>من اشترى عقارًا لا يشتري آخر قريبًا، فالعائد من زبائن الأمس قليل</translation>
    </message>
    <message>
        <source>real_estate_poor_fit_push</source>
        <translation>لا أحد يشتري بيتًا بسبب رسالة عابرة أو خصم سريع</translation>
    </message>
    <message>
        <source>real_estate_poor_fit_reading</source>
        <translation>المشتري يريد أن يرى العقار، لا أن يقرأ عنه طويلًا</translation>
    </message>
    <message>
        <source>real_estate_senseless</source>
        <translation>العقار لا يُجرَّب بعيّنة ولا يُطلب كسلعة ولا يتكرر شراؤه</translation>
    </message>
    <message>
        <source>relations_decide_tenders</source>
        <translation>العلاقة المباشرة ومتابعة المناقصات هما ما يحسم هنا</translation>
    </message>
    <message>
        <source>remembered_until_they_choose</source>
        <translation>القرار الذي يأخذ شهورًا يذهب إلى اسم بقي في الذاكرة</translation>
    </message>
    <message>
        <source>remembered_when_the_want_comes</source>
        <translation>لا يشترون الآن، لكنهم يتذكرونك حين تأتي الحاجة</translation>
    </message>
    <message>
        <source>reminder_through_deliberation</source>
        <translation>التفكير يطول، والتذكير يُبقي اسمك حاضرًا حتى القرار</translation>
    </message>
    <message>
        <source>restaurant_cafe_natural_nearby</source>
        <translation>من يجوع يبحث عن مكان قريب، ويقرّر من الخريطة والتقييمات وواجهة المحل</translation>
    </message>
    <message>
        <source>restaurant_cafe_natural_regulars</source>
        <translation>الزبون المعتاد يطلب ويحجز برسالة</translation>
    </message>
    <message>
        <source>restaurant_cafe_natural_taste</source>
        <translation>الطعام يُشتهى حين يُرى أو يُذاق</translation>
    </message>
    <message>
        <source>restaurant_cafe_poor_fit_far</source>
        <translation>يصل إلى جمهور بعيد لن يأتي إلى طاولاتك</translation>
    </message>
    <message>
        <source>restaurant_cafe_poor_fit_reading</source>
        <translation>اختيار مكان للأكل قرار سريع، وقلّما يسبقه بحث طويل أو قراءة</translation>
    </message>
    <message>
        <source>restaurant_cafe_senseless</source>
        <translation>لا يختار أحد مطعمًا بهذه الطريقة</translation>
    </message>
    <message>
        <source>restaurant_cafe_senseless_business</source>
        <translation>قناة للبيع للشركات، وزبائنك يأتون ليأكلوا</translation>
    </message>
    <message>
        <source>retail_ecommerce_natural_ready</source>
        <translation>من يتسوّق عبر الإنترنت يقارن ثم يعود إلى ما أعجبه، وهنا يجدك جاهزًا للبيع</translation>
    </message>
    <message>
        <source>retail_ecommerce_natural_shown</source>
        <translation>المنتج الذي يراه الناس مستعملًا في مقطع قصير يُطلب أسرع من صورة في متجر</translation>
    </message>
    <message>
        <source>retail_ecommerce_poor_fit</source>
        <translation>طريق طويل إلى متجر إلكتروني: الجهد كبير، والطلبات التي تأتي منه قليلة</translation>
    </message>
    <message>
        <source>retail_ecommerce_poor_fit_business</source>
        <translation>محتوى صُنع لإقناع الشركات، ومتسوّق الإنترنت لا يحتاج إليه ليطلب</translation>
    </message>
    <message>
        <source>retail_ecommerce_senseless_business</source>
        <translation>قناة للبيع للشركات، ومتجرك يبيع للأفراد</translation>
    </message>
    <message>
        <source>reviews_separate_rivals</source>
        <translation>بين منافسين متشابهين، التقييمات هي ما يرجّح</translation>
    </message>
    <message>
        <source>rivals_bid_up_clicks</source>
        <translation>المنافسون كثر، ومزايدتهم ترفع سعر النقرة</translation>
    </message>
    <message>
        <source>searchers_are_ready</source>
        <translation>الزبائن يبحثون فعلًا، فالأقرب أن تلتقطهم حين يبحثون</translation>
    </message>
    <message>
        <source>seen_wanted_bought</source>
        <translation>شراء سريع: يراه الزبون فيعجبه فيطلبه</translation>
    </message>
    <message>
        <source>short_horizon_favours_sales</source>
        <translation>المدة قصيرة، وبناء العلامة لا يظهر أثره قبل نصف سنة</translation>
    </message>
    <message>
        <source>showing_explains_novelty</source>
        <translation>الجديد يُفهم أسرع حين يُرى وهو يعمل</translation>
    </message>
    <message>
        <source>small_radius_costs_more</source>
        <translation>الإعلان في دائرة صغيرة يرفع سعر الظهور</translation>
    </message>
    <message>
        <source>software_saas_natural_learn</source>
        <translation>من يشتري برنامجًا يتعلّم ويجرّب ويقرأ قبل أن يقرّر</translation>
    </message>
    <message>
        <source>software_saas_natural_linkedin</source>
        <translation>من يقرّر شراء البرامج في الشركات موجود على لينكدإن</translation>
    </message>
    <message>
        <source>software_saas_natural_proof</source>
        <translation>المشتري يطمئن إلى برنامج نجح عند شركة تشبهه، أو أوصى به شريك</translation>
    </message>
    <message>
        <source>software_saas_poor_fit_local</source>
        <translation>البرنامج يُباع في كل مكان، والوسيلة المحلية تصل إلى قليل ممن يحتاجه</translation>
    </message>
    <message>
        <source>software_saas_poor_fit_mass</source>
        <translation>جمهور واسع، وقليل منه يبحث عن برنامج لعمله</translation>
    </message>
    <message>
        <source>software_saas_poor_fit_offers</source>
        <translation>البرنامج يُختار لأنه يحل مشكلة، لا لأنه مخفّض</translation>
    </message>
    <message>
        <source>software_saas_senseless</source>
        <translation>البرنامج لا يباع بعيّنة على رفّ أو لافتة على الشارع</translation>
    </message>
    <message>
        <source>someone_makes_the_content</source>
        <translation>لديك من يصنع المحتوى بانتظام، وهو شرط هذه القناة</translation>
    </message>
    <message>
        <source>standing_by_association</source>
        <translation>مكانة العلامة ترتفع حين يتحدث عنها من يُحترم رأيه</translation>
    </message>
    <message>
        <source>stories_create_the_want</source>
        <translation>القصة والمثال يوقظان رغبة لم تكن موجودة</translation>
    </message>
    <message>
        <source>subscribers_stay_for_the_brand</source>
        <translation>المشترك يبقى طويلًا مع اسم يثق به، فلبناء العلامة وزن أكبر</translation>
    </message>
    <message>
        <source>teaching_creates_the_category</source>
        <translation>قبل أن يشتري الناس فئة جديدة يجب أن يفهموها</translation>
    </message>
    <message>
        <source>tenders_not_won_by_advertising</source>
        <translation>المناقصات الحكومية لا تُكسب بإعلانات المنصات</translation>
    </message>
    <message>
        <source>tenders_not_won_on_feeds</source>
        <translation>المناقصات لا تُكسب بمنشورات</translation>
    </message>
    <message>
        <source>the_want_comes_later</source>
        <translation>لم يشعروا بالحاجة بعد، فقليل منهم يشتري فورًا</translation>
    </message>
    <message>
        <source>they_asked_for_messages</source>
        <translation>أصحاب القائمة طلبوا رسائلك بأنفسهم، فهم أقرب إلى قراءتها والرد عليها</translation>
    </message>
    <message>
        <source>they_look_for_understanding</source>
        <translation>يعرفون المشكلة ولا يعرفون الحل، فيبحثون عمّن يشرحها</translation>
    </message>
    <message>
        <source>tourism_hospitality_natural_inspire</source>
        <translation>الرحلة تبدأ بصورة أو مقطع يجعل المكان حلمًا</translation>
    </message>
    <message>
        <source>tourism_hospitality_natural_plan</source>
        <translation>المسافر يقارن ويقرأ التقييمات ثم يحجز حيث يبحث</translation>
    </message>
    <message>
        <source>tourism_hospitality_poor_fit_business</source>
        <translation>أسلوب يناسب البيع للشركات أكثر من ضيف يخطط لإجازته</translation>
    </message>
    <message>
        <source>tourism_hospitality_senseless</source>
        <translation>الإقامة والرحلة لا توزَّع عيّناتها</translation>
    </message>
    <message>
        <source>tourism_hospitality_senseless_business</source>
        <translation>الضيف لا يحجز إجازته بمكالمة بيع أو ندوة</translation>
    </message>
    <message>
        <source>travel_sells_by_the_date</source>
        <translation>الغرفة أو الرحلة التي يفوت تاريخها تضيع، فللبيع القريب وزن أكبر</translation>
    </message>
    <message>
        <source>travel_takes_the_hours</source>
        <translation>السفر إلى زبائن متباعدين يأكل ساعات البيع</translation>
    </message>
    <message>
        <source>trusted_demonstration</source>
        <translation>تجربة أمام الناس من شخص يثقون به تزيل غربة الجديد</translation>
    </message>
    <message>
        <source>urgent_need_closes_quickly</source>
        <translation>الحاجة عاجلة، ومن يبحث الآن يشتري اليوم</translation>
    </message>
    <message>
        <source>urgent_need_leaves_little_to_brand</source>
        <translation>الحاجة العاجلة تُلبّى فورًا، فيبقى لبناء العلامة وزن أقل</translation>
    </message>
    <message>
        <source>what_is_remembered_is_built_on</source>
        <translation>في سنتين يُبنى على ما يتذكره الناس مرة بعد مرة</translation>
    </message>
    <message>
        <source>young_apps_lack_decision_makers</source>
        <translation>أصحاب القرار في الشركات قلّما يشترون من تطبيقات الشباب</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>business</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>الأهداف والمدة</translation>
    </message>
    <message>
        <source>market</source>
        <translation>الزبائن والسوق</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>العرض والسعر</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>الميزانية والفريق</translation>
    </message>
    <message>
        <source>today</source>
        <translation>القنوات الحالية</translation>
    </message>
</context>
<context>
    <name>sectors</name>
    <message>
        <source>beauty_personal_care</source>
        <translation>تجميل وعناية شخصية</translation>
    </message>
    <message>
        <source>beauty_personal_care.differs</source>
        <translation>النتيجة تُرى بالعين، فالفيديو القصير والمؤثرون وصور الزبائن بإذنهم تقنع أكثر من الكلام. الهامش جيد والزيارة تتكرر، فبرنامج ولاء ورسالة تذكير في وقتها قد يرفعان قيمة كل زبون.</translation>
    </message>
    <message>
        <source>education_training</source>
        <translation>تعليم وتدريب</translation>
    </message>
    <message>
        <source>education_training.differs</source>
        <translation>يقارن الدارس أو ولي الأمر طويلًا قبل أن يسجّل، فالشرح والندوات والأيام المفتوحة تمهّد للقرار. القبول موسمي، مرتان في السنة غالبًا، وهذا القطاع ينفق على التسويق من إيراده أكثر من غيره.</translation>
    </message>
    <message>
        <source>health_clinic</source>
        <translation>عيادات وصحة</translation>
    </message>
    <message>
        <source>health_clinic.differs</source>
        <translation>الثقة قبل السعر: يقرأ المراجع التقييمات ويبحث عن عيادة قريبة ويسأل من جرّب. الإعلان الصحي مقيّد في دول عدة، ولا سيما صور قبل العلاج وبعده والوعود بالنتائج، فراجع الجهة الصحية أولًا.</translation>
    </message>
    <message>
        <source>home_services</source>
        <translation>خدمات منزلية ومقاولات</translation>
    </message>
    <message>
        <source>home_services.differs</source>
        <translation>الحاجة نادرة لكنها عاجلة حين تأتي: من يبحث عن فنّي يتصل بأول اسم يثق به. النقرة غالية إلا أن كثيرًا منها ينتهي باتصال، والتوصيات والخرائط وصور العمل قبله وبعده تكمل الصورة.</translation>
    </message>
    <message>
        <source>manufacturing_wholesale</source>
        <translation>تصنيع وجملة</translation>
    </message>
    <message>
        <source>manufacturing_wholesale.differs</source>
        <translation>المشترون قليلون والصفقة كبيرة والقرار يمر بأكثر من شخص، فالمعارض والزيارات والكتالوج ودراسات الحالة هي لغة هذا القطاع. الهامش محدود والتعامل يتكرر، فالحفاظ على مشترٍ قديم قد يساوي أكثر من إعلان واسع.</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <translation>جمعيات خيرية وغير ربحية</translation>
    </message>
    <message>
        <source>nonprofit.differs</source>
        <translation>المتبرع لا يشتري سلعة بل يثق بأمانة، فالشفافية وقصص الأثر والمراسلة المنتظمة تسبق أي إعلان. رمضان ذروة العطاء، وجمع التبرعات يحتاج عادةً إلى ترخيص، فتحقّق منه قبل أي حملة.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>قطاع آخر</translation>
    </message>
    <message>
        <source>other.differs</source>
        <translation>لا متوسطات خاصة بهذا القطاع عندنا، فنبدأ من متوسطات عامة واسعة المدى. إجاباتك عن قيمة الطلب وهامش الربح ومدة قرار الشراء تؤثر في النصيحة هنا أكثر من غيره.</translation>
    </message>
    <message>
        <source>professional_services</source>
        <translation>خدمات مهنية</translation>
    </message>
    <message>
        <source>professional_services.differs</source>
        <translation>قلة من عملائك المحتملين يبحثون الآن، والباقون سيحتاجون إليك لاحقًا، فمن يتذكرونه وقت الحاجة يُسأل أولًا. التوصية والشراكات ودراسات الحالة والحضور على لينكدإن تثبت الخبرة أكثر من الخصومات.</translation>
    </message>
    <message>
        <source>real_estate</source>
        <translation>عقارات</translation>
    </message>
    <message>
        <source>real_estate.differs</source>
        <translation>القيمة كبيرة والقرار بطيء وقلة من السائلين يشترون، فجودة السائل أهم من رخص الوصول إليه. البوابات العقارية والوسطاء يحملون جزءًا كبيرًا من الطلب، وقد يلزم رقم رخصة على الإعلان في بلدان مثل السعودية والإمارات.</translation>
    </message>
    <message>
        <source>restaurant_cafe</source>
        <translation>مطاعم ومقاهٍ</translation>
    </message>
    <message>
        <source>restaurant_cafe.differs</source>
        <translation>الزبون قريب منك ويقرر في ساعته، فالخرائط والتقييمات وواجهة المحل والفيديو القصير أقوى عادةً من الحملات الواسعة. الطلب الواحد صغير لكنه يتكرر كثيرًا، وتطبيقات التوصيل تعمل كسوق تُدفع له عمولة.</translation>
    </message>
    <message>
        <source>retail_ecommerce</source>
        <translation>التجزئة والتجارة الإلكترونية</translation>
    </message>
    <message>
        <source>retail_ecommerce.differs</source>
        <translation>القرار سريع والهامش ضيق، لذلك ينفع أولًا ما يصل إلى من يوشك أن يشتري: إعلانات التسوق ومنصات البيع وتذكير من زار ولم يشترِ. تقييمات الزبائن ومواسم مثل رمضان والجمعة البيضاء قد تزن أكثر من بقية السنة.</translation>
    </message>
    <message>
        <source>software_saas</source>
        <translation>برمجيات واشتراكات</translation>
    </message>
    <message>
        <source>software_saas.differs</source>
        <translation>الهامش مرتفع والاشتراك يتجدد، فيمكن دفع كلفة أعلى للعميل المحتمل الجيد وانتظار استرجاعها. النقرة غالية، أما المحتوى والندوات والعروض العملية فتجلب عادةً عملاء محتملين بكلفة أقل مع الوقت.</translation>
    </message>
    <message>
        <source>tourism_hospitality</source>
        <translation>سياحة وضيافة</translation>
    </message>
    <message>
        <source>tourism_hospitality.differs</source>
        <translation>الطلب موسمي والبحث كثير والنقرة رخيصة نسبيًا، والغرفة التي لا تُحجز الليلة ضاعت. الصور والتقييمات ووكالات الحجز تحسم الاختيار، لذلك يميل هذا القطاع إلى حملات قريبة من موعد السفر.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>axis</source>
        <translation>موضع على المحور من 0 إلى 1</translation>
    </message>
    <message>
        <source>click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>cpc</source>
        <translation>مقابل كل نقرة</translation>
    </message>
    <message>
        <source>cpm</source>
        <translation>مقابل كل ألف ظهور</translation>
    </message>
    <message>
        <source>customers_per_month</source>
        <translation>زبون جديد في الشهر</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>مُعامل ضرب</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>منشور أو قسيمة</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>متابع</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة عمل</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>hours_per_1000_usd</source>
        <translation>ساعة لكل ألف دولار</translation>
    </message>
    <message>
        <source>hours_per_event</source>
        <translation>ساعة لكل فعالية</translation>
    </message>
    <message>
        <source>hours_per_month</source>
        <translation>ساعة في الشهر</translation>
    </message>
    <message>
        <source>hours_per_week</source>
        <translation>ساعة في الأسبوع</translation>
    </message>
    <message>
        <source>leads_per_month</source>
        <translation>عميل محتمل في الشهر</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>إعلان مبوب لشهر</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>million_people</source>
        <translation>مليون شخص</translation>
    </message>
    <message>
        <source>money</source>
        <translation>بعملتك</translation>
    </message>
    <message>
        <source>money_per_hour</source>
        <translation>بعملتك لكل ساعة</translation>
    </message>
    <message>
        <source>money_per_month</source>
        <translation>بعملتك في الشهر</translation>
    </message>
    <message>
        <source>money_per_order</source>
        <translation>بعملتك لكل طلب</translation>
    </message>
    <message>
        <source>months</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>people</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>people_per_unit</source>
        <translation>شخص لكل وحدة</translation>
    </message>
    <message>
        <source>per_1000_people_per_month</source>
        <translation>لكل ألف شخص في الشهر</translation>
    </message>
    <message>
        <source>per_contact</source>
        <translation>مقابل كل شخص يُخاطَب</translation>
    </message>
    <message>
        <source>per_event</source>
        <translation>مقابل كل فعالية</translation>
    </message>
    <message>
        <source>per_hour</source>
        <translation>بالساعة</translation>
    </message>
    <message>
        <source>per_month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>per_year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>ظهور في الإعلام</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>responses_per_unit</source>
        <translation>استجابة لكل وحدة</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>عينة</translation>
    </message>
    <message>
        <source>share</source>
        <translation>نسبة من 0 إلى 1</translation>
    </message>
    <message>
        <source>sign_month</source>
        <translation>شهر من اللافتة</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>ميل منحنى الاستجابة</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>جناح في معرض</translation>
    </message>
    <message>
        <source>thousand_impressions</source>
        <translation>ألف مرة ظهور</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرة</translation>
    </message>
    <message>
        <source>units_per_usd</source>
        <translation>وحدة لكل دولار</translation>
    </message>
    <message>
        <source>us_level</source>
        <translation>مقارنةً بمستوى أمريكا</translation>
    </message>
    <message>
        <source>usd</source>
        <translation>دولار</translation>
    </message>
    <message>
        <source>usd_per_1000_impressions</source>
        <translation>دولار لكل ألف مرة ظهور</translation>
    </message>
    <message>
        <source>usd_per_click</source>
        <translation>دولار لكل نقرة</translation>
    </message>
    <message>
        <source>usd_per_contact</source>
        <translation>دولار لكل شخص</translation>
    </message>
    <message>
        <source>usd_per_event</source>
        <translation>دولار لكل مرة</translation>
    </message>
    <message>
        <source>usd_per_hour</source>
        <translation>دولار لكل ساعة</translation>
    </message>
    <message>
        <source>usd_per_month</source>
        <translation>دولار في الشهر</translation>
    </message>
    <message>
        <source>visits_per_month</source>
        <translation>زيارة في الشهر</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>ندوة عبر الإنترنت</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنة</translation>
    </message>
</context>
</TS>
