<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Foyer::AttractPage</name>
    <message>
        <source>Begin</source>
        <extracomment>The big button of the first page</extracomment>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>Foyer::CodePage</name>
    <message>
        <source>Your code</source>
        <extracomment>Name of a field, read out</extracomment>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>استخدم الرمز</translation>
    </message>
    <message>
        <source>Do you have a promo code?</source>
        <translation>هل لديك رمز ترويجي؟</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>بلا رمز</translation>
    </message>
</context>
<context>
    <name>Foyer::CountRing</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>The seconds that are left, read out</extracomment>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryPage</name>
    <message>
        <source>How would you like your tickets?</source>
        <translation>كيف تود استلام تذاكرك؟</translation>
    </message>
    <message>
        <source>You collect them at the desk</source>
        <translation>تستلمها من مكتب التذاكر</translation>
    </message>
    <message>
        <source>Sent to you</source>
        <translation>تُرسل إليك</translation>
    </message>
    <message>
        <source>Sent to your e-mail</source>
        <translation>تُرسَل إلى بريدك الإلكتروني</translation>
    </message>
</context>
<context>
    <name>Foyer::EmailCheckPage</name>
    <message>
        <source>Yes, that is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>Is this your e-mail?</source>
        <translation>هل هذا بريدك الإلكتروني؟</translation>
    </message>
    <message>
        <source>Your tickets and your receipt go there.</source>
        <translation>ستصل تذاكرك وإيصالك إليه.</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>A button: no, the address is to be changed</extracomment>
        <translation>لا، غيّره</translation>
    </message>
</context>
<context>
    <name>Foyer::EmailPage</name>
    <message>
        <source>Your e-mail</source>
        <extracomment>Name of a field, read out</extracomment>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>ما بريدك الإلكتروني؟</translation>
    </message>
    <message>
        <source>Your tickets and your receipt go there.</source>
        <translation>ستصل تذاكرك وإيصالك إليه.</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskFooter</name>
    <message>
        <source>More time</source>
        <extracomment>A button: keep the seats longer</extracomment>
        <translation>وقت أطول</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out: which of the questions this is</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>A+</source>
        <extracomment>A key that makes all text larger: two letters, or what stands for them</extracomment>
        <translation>أ+</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Read out before the name of the language: a button that shows all languages</extracomment>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskWords</name>
    <message>
        <source>Touch to buy tickets</source>
        <extracomment>The first page, in every language at once: one short sentence</extracomment>
        <translation>المس لشراء التذاكر</translation>
    </message>
    <message>
        <source>This kiosk is closed now. The desk is glad to help you.</source>
        <extracomment>A closed kiosk, in every language at once</extracomment>
        <translation>هذا الكشك مغلق الآن. يسعد مكتب التذاكر بمساعدتك.</translation>
    </message>
    <message>
        <source>This kiosk is out of order. The desk is glad to help you.</source>
        <extracomment>In every language at once</extracomment>
        <translation>هذا الكشك معطّل. يسعد مكتب التذاكر بمساعدتك.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: the end of an e-mail address, e.g. gmail.com</extracomment>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences side by side: %1 &quot;That code cannot be used here.&quot;, %2 &quot;You can try 3 more codes.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more codes.</source>
        <translation>
            <numerusform>لا يمكنك تجربة رموز أخرى (%n).</numerusform>
            <numerusform>يمكنك تجربة رمز واحد آخر.</numerusform>
            <numerusform>يمكنك تجربة رمزين آخرين.</numerusform>
            <numerusform>يمكنك تجربة %n رموز أخرى.</numerusform>
            <numerusform>يمكنك تجربة %n رمزًا آخر.</numerusform>
            <numerusform>يمكنك تجربة %n رمز آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing in this address. It looks like name@example.org.</source>
        <translation>ينقص شيء في هذا العنوان. يكون على شكل name@example.org.</translation>
    </message>
    <message>
        <source>Please look at the address again.</source>
        <translation>يرجى مراجعة العنوان.</translation>
    </message>
    <message>
        <source>That address cannot be used here. Try another one, or call a person.</source>
        <translation>لا يمكن استخدام هذا العنوان هنا. جرّب عنوانًا آخر أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>We never take card numbers here. Nothing was kept.</source>
        <translation>لا نأخذ أرقام البطاقات هنا أبدًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>That was a ticket code. Please type your e-mail.</source>
        <translation>كان ذلك رمز تذكرة. يرجى كتابة بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>That code cannot be used here.</source>
        <translation>لا يمكن استخدام هذا الرمز هنا.</translation>
    </message>
    <message>
        <source>No more codes can be tried. You can go on without one.</source>
        <translation>لا يمكن تجربة رموز أخرى. يمكنك المتابعة من دون رمز.</translation>
    </message>
    <message>
        <source>Your code is applied.</source>
        <translation>رمزك قيد الاستخدام.</translation>
    </message>
    <message>
        <source>There are fewer seats left than you asked for. Please choose again.</source>
        <translation>المقاعد المتبقية أقل مما طلبت. يرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>These seats could not be taken. Please choose again.</source>
        <translation>تعذّر أخذ هذه المقاعد. يرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Nothing is on sale here at the moment.</source>
        <translation>لا شيء معروض للبيع هنا حاليًا.</translation>
    </message>
    <message>
        <source>These tickets cannot be sold here. Please go to the desk.</source>
        <translation>لا يمكن بيع هذه التذاكر هنا. يرجى التوجه إلى مكتب التذاكر.</translation>
    </message>
    <message>
        <source>The card was not accepted. Nothing was charged. Try another one.</source>
        <translation>لم تُقبل البطاقة. لم يُخصم شيء. جرّب بطاقة أخرى.</translation>
    </message>
    <message>
        <source>That gift certificate cannot be used here.</source>
        <translation>لا يمكن استخدام قسيمة الهدية هذه هنا.</translation>
    </message>
    <message>
        <source>The card reader does not answer. Nothing was charged.</source>
        <translation>قارئ البطاقات لا يستجيب. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>No connection just now. Nothing was sent. Please try again.</source>
        <translation>لا يوجد اتصال الآن. لم يُرسل شيء. يرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The connection is slow. Please wait a moment.</source>
        <translation>الاتصال بطيء. يرجى الانتظار لحظة.</translation>
    </message>
    <message>
        <source>The order was not saved. Nothing was charged. Please try again.</source>
        <translation>لم يُحفظ الطلب. لم يُخصم شيء. يرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The seats were let go.</source>
        <translation>أُعيدت المقاعد.</translation>
    </message>
    <message>
        <source>That is more than can be bought here. Please ask at the desk.</source>
        <translation>هذا أكثر مما يمكن شراؤه هنا. يرجى السؤال في مكتب التذاكر.</translation>
    </message>
    <message>
        <source>Seats kept for you: time not known</source>
        <translation>المقاعد محجوزة لك: الوقت غير معروف</translation>
    </message>
    <message>
        <source>Seats kept for you: less than a minute</source>
        <translation>المقاعد محجوزة لك: أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>Seats kept for you: %n minutes</source>
        <extracomment>Whole minutes, rounded down</extracomment>
        <translation>
            <numerusform>المقاعد محجوزة لك: %n دقيقة</numerusform>
            <numerusform>المقاعد محجوزة لك: دقيقة واحدة</numerusform>
            <numerusform>المقاعد محجوزة لك: دقيقتان</numerusform>
            <numerusform>المقاعد محجوزة لك: %n دقائق</numerusform>
            <numerusform>المقاعد محجوزة لك: %n دقيقة</numerusform>
            <numerusform>المقاعد محجوزة لك: %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Day and time: %1 &quot;Sunday 22 November&quot;, %2 &quot;19:30&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Pattern of a day, as in QLocale: weekday, day, month</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When and where: %1 &quot;Sunday 22 November, 19:30&quot;, %2 a house or a hall</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n مقعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدين</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Call a person</source>
        <extracomment>A button: somebody of the house comes</extracomment>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>A button: to the next question</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>تجري طباعة إيصالك.</translation>
    </message>
    <message>
        <source>Please take your receipt from the printer.</source>
        <translation>يرجى أخذ إيصالك من الطابعة.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Your order is made.</source>
        <translation>تعذرت طباعة الإيصال. طلبك مسجل.</translation>
    </message>
</context>
<context>
    <name>Foyer::NoGuestPage</name>
    <message>
        <source>One moment, please.</source>
        <extracomment>Read out while the last guest is forgotten</extracomment>
        <translation>لحظة من فضلك.</translation>
    </message>
</context>
<context>
    <name>Foyer::NoticeStrip</name>
    <message>
        <source>Use %1</source>
        <extracomment>A button: write the end of the address like this; %1 e.g. gmail.com</extracomment>
        <translation>استخدم %1</translation>
    </message>
</context>
<context>
    <name>Foyer::OnScreenKeyboard</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>A key of the keyboard, read out</extracomment>
        <translation>علامة @</translation>
    </message>
    <message>
        <source>full stop</source>
        <extracomment>A key of the keyboard, read out</extracomment>
        <translation>نقطة</translation>
    </message>
</context>
<context>
    <name>Foyer::OverlayCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>If not, everything you entered is wiped.</source>
        <translation>وإلا سيُمحى كل ما أدخلته.</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <extracomment>A button after &quot;Are you still there?&quot;</extracomment>
        <translation>نعم، وقت أطول</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>هل تبدأ من جديد؟</translation>
    </message>
    <message>
        <source>Everything you entered is wiped.</source>
        <translation>سيُمحى كل ما أدخلته.</translation>
    </message>
    <message>
        <source>Your seats are let go, and everything you entered is wiped.</source>
        <translation>ستُعاد مقاعدك ويُمحى كل ما أدخلته.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>لا، تابع</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>نعم، ابدأ من جديد</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation>سيأتي من يساعدك.</translation>
    </message>
    <message>
        <source>You can go on in the meantime.</source>
        <extracomment>Below &quot;Somebody is coming&quot;; a short name stands below this</extracomment>
        <translation>يمكنك المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>You can also go to the desk and say this:</source>
        <translation>يمكنك أيضًا أن تذكر هذا في مكتب التذاكر:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
</context>
<context>
    <name>Foyer::PagedTiles</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which page of a list is shown</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>A button: the page before in a list</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: the next page of a list</extracomment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Foyer::PaymentPage</name>
    <message>
        <source>Pay with card</source>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Gift certificate</source>
        <translation>قسيمة هدية</translation>
    </message>
    <message>
        <source>Pay at the desk</source>
        <translation>الدفع في مكتب التذاكر</translation>
    </message>
    <message>
        <source>Number of the gift certificate</source>
        <translation>رقم قسيمة الهدية</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدمها</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>What is the number of your gift certificate?</source>
        <translation>ما رقم قسيمة الهدية؟</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>كيف تود الدفع؟</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <extracomment>%1: an amount of money</extracomment>
        <translation>المبلغ: %1</translation>
    </message>
    <message>
        <source>Get the tickets</source>
        <extracomment>A button: nothing is to be paid (any more), the tickets are ordered</extracomment>
        <translation>احصل على التذاكر</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>لم يبقَ شيء للدفع.</translation>
    </message>
</context>
<context>
    <name>Foyer::PerformancesPage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>ماذا تود أن تشاهد؟</translation>
    </message>
</context>
<context>
    <name>Foyer::QrPicture</name>
    <message>
        <source>Code for the desk</source>
        <extracomment>Read out in place of a picture</extracomment>
        <translation>رمز لمكتب التذاكر</translation>
    </message>
</context>
<context>
    <name>Foyer::ReaderPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>A button: do not pay now</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Please follow the card reader</source>
        <translation>اتبع قارئ البطاقات من فضلك</translation>
    </message>
    <message>
        <source>Insert, hold or swipe your card there.</source>
        <translation>أدخل بطاقتك هناك أو قرّبها أو مرّرها.</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatStepper</name>
    <message>
        <source>One fewer: %1</source>
        <extracomment>Read out for the minus key; %1: a kind of seat, e.g. Adult</extracomment>
        <translation>واحد أقل: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <extracomment>Read out for the plus key; %1: a kind of seat, e.g. Adult</extracomment>
        <translation>واحد أكثر: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatsPage</name>
    <message>
        <source>Which seats, and how many?</source>
        <translation>أي مقاعد، وكم عددها؟</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <extracomment>Below a zone of seats: %1 the lowest price, %2 &quot;12 seats left&quot;</extracomment>
        <translation>من %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n متبقٍ</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت</translation>
    </message>
    <message>
        <source>Take %1 for %2</source>
        <extracomment>A button: hold so many seats and go on. %1 &quot;2 seats&quot;, %2 what they cost</extracomment>
        <translation>خذ %1 مقابل %2</translation>
    </message>
    <message>
        <source>Choose your seats</source>
        <translation>اختر مقاعدك</translation>
    </message>
</context>
<context>
    <name>Foyer::SentencePage</name>
    <message>
        <source>One moment, we are checking.</source>
        <translation>لحظة، نحن نتحقق.</translation>
    </message>
    <message>
        <source>Please don’t pay again. Your seats are kept.</source>
        <translation>يرجى عدم الدفع مرة أخرى. مقاعدك محجوزة.</translation>
    </message>
    <message>
        <source>The time for these seats ran out.</source>
        <translation>انتهى وقت هذه المقاعد.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>اختر من جديد</translation>
    </message>
    <message>
        <source>We can’t sell here just now.</source>
        <translation>لا يمكننا البيع هنا الآن.</translation>
    </message>
    <message>
        <source>The desk is glad to help you.</source>
        <translation>يسعد مكتب التذاكر بمساعدتك.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
</context>
<context>
    <name>Foyer::ShowAtDeskPage</name>
    <message>
        <source>Please don’t pay again. Show this at the desk.</source>
        <translation>يرجى عدم الدفع مرة أخرى. اعرض هذا في مكتب التذاكر.</translation>
    </message>
    <message>
        <source>We could not find out whether your payment went through. At the desk they can see it and finish your order.</source>
        <translation>لم نتمكن من معرفة ما إذا تمت عملية الدفع. في مكتب التذاكر يمكنهم رؤية ذلك وإتمام طلبك.</translation>
    </message>
</context>
<context>
    <name>Foyer::ThanksPage</name>
    <message>
        <source>Print a receipt</source>
        <translation>طباعة إيصال</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the performance!</source>
        <translation>شكرًا لك. نتمنى لك عرضًا ممتعًا!</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Your seats are kept. Please pay at the desk.</source>
        <translation>مقاعدك محجوزة. يرجى الدفع في مكتب التذاكر.</translation>
    </message>
    <message>
        <source>Your tickets wait at the desk.</source>
        <translation>تذاكرك بانتظارك في مكتب التذاكر.</translation>
    </message>
    <message>
        <source>Your tickets are on the way to your e-mail.</source>
        <translation>تذاكرك في طريقها إلى بريدك الإلكتروني.</translation>
    </message>
</context>
</TS>
