<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app</name>
    <message numerus="yes">
        <source>About {n} minutes left</source>
        <translation>
            <numerusform>About {n} minute left</numerusform>
            <numerusform>About {n} minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow {n} channels</source>
        <translation>
            <numerusform>Allow {n} channel</numerusform>
            <numerusform>Allow {n} channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer {n} more questions to see the preview.</source>
        <translation>
            <numerusform>Answer {n} more question to see the preview.</numerusform>
            <numerusform>Answer {n} more questions to see the preview.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awareness: {metric}, in all over {n} months</source>
        <translation>
            <numerusform>Awareness: {metric}, in all over {n} month</numerusform>
            <numerusform>Awareness: {metric}, in all over {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels to show, {n} at most</source>
        <translation>
            <numerusform>Channels to show, {n} at most</numerusform>
            <numerusform>Channels to show, {n} at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conversion: {metric}, in all over {n} months</source>
        <translation>
            <numerusform>Conversion: {metric}, in all over {n} month</numerusform>
            <numerusform>Conversion: {metric}, in all over {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {n} hours a week</source>
        <translation>
            <numerusform>Give {n} hour a week</numerusform>
            <numerusform>Give {n} hours a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} minutes ago</source>
        <translation>
            <numerusform>Saved {n} minute ago</numerusform>
            <numerusform>Saved {n} minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What to expect in {n} months</source>
        <translation>
            <numerusform>What to expect in one month</numerusform>
            <numerusform>What to expect in {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>about {n} minute</numerusform>
            <numerusform>about {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} times as many</source>
        <translation>
            <numerusform>about as many</numerusform>
            <numerusform>about {n} times as many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} smaller channels</source>
        <translation>
            <numerusform>and {n} smaller channel</numerusform>
            <numerusform>and {n} smaller channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} months</source>
        <translation>
            <numerusform>for one month</numerusform>
            <numerusform>for {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} months, with a chance of</source>
        <translation>
            <numerusform>in {n} month, with a chance of</numerusform>
            <numerusform>in {n} months, with a chance of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channels} and {n} more</source>
        <translation>
            <numerusform>{channels} and {n} more</numerusform>
            <numerusform>{channels} and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{metric} in {n} months</source>
        <translation>
            <numerusform>{metric} in {n} month</numerusform>
            <numerusform>{metric} in {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} channels left out</source>
        <translation>
            <numerusform>{n} channel left out</numerusform>
            <numerusform>{n} channels left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clients will be gone with everything. This cannot be undone.</source>
        <translation>
            <numerusform>{n} client will be gone with everything. This cannot be undone.</numerusform>
            <numerusform>{n} clients will be gone with everything. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <translation>
            <numerusform>{n} day left</numerusform>
            <numerusform>{n} days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <translation>
            <numerusform>one hour a week</numerusform>
            <numerusform>{n} hours a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <comment>alone</comment>
        <translation>
            <numerusform>{n} hour a week</numerusform>
            <numerusform>{n} hours a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours of work</source>
        <translation>
            <numerusform>one hour of work</numerusform>
            <numerusform>{n} hours of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left at “I don&apos;t know”</source>
        <translation>
            <numerusform>{n} left at “I don&apos;t know”</numerusform>
            <numerusform>{n} left at “I don&apos;t know”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>one month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other answers</source>
        <translation>
            <numerusform>{n} other answer</numerusform>
            <numerusform>{n} other answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages sent to the printer</source>
        <translation>
            <numerusform>{n} page sent to the printer</numerusform>
            <numerusform>{n} pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points of share</source>
        <translation>
            <numerusform>{n} point of share</numerusform>
            <numerusform>{n} points of share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions are still open. The advice works without them.</source>
        <translation>
            <numerusform>{n} question is still open. The advice works without it.</numerusform>
            <numerusform>{n} questions are still open. The advice works without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions open</source>
        <translation>
            <numerusform>{n} question open</numerusform>
            <numerusform>{n} questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results fewer</source>
        <translation>
            <numerusform>{n} result fewer</numerusform>
            <numerusform>{n} results fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results more</source>
        <translation>
            <numerusform>{n} result more</numerusform>
            <numerusform>{n} results more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>approaches</name>
    <message>
        <source>downstream</source>
        <translation>Downstream</translation>
    </message>
    <message>
        <source>downstream.about</source>
        <translation>Work close to the moment of sale that speaks to people ready to buy, through offers, e-mail and advertising.</translation>
    </message>
    <message>
        <source>downstream.aim</source>
        <translation>Sales in the near term that keep the business going, from new buyers and from present customers through upselling.</translation>
    </message>
    <message>
        <source>downstream.benefits</source>
        <translation>Revenue soon, with a quick return above all in digital channels
Easy to carry out: a sales message or a flash offer starts in little time
Closely targeted at people you know, and its results show what to improve in product and message</translation>
    </message>
    <message>
        <source>downstream.challenges</source>
        <translation>Speaks to those ready to buy, so alone it creates no new desire in the market
Most of its effect ends with the offer, so it needs upstream work to feed it</translation>
    </message>
    <message>
        <source>downstream.how</source>
        <translation>Short offers tied to an occasion, such as an Instagram sale on a day that suits your product
Sales messages to your customer list, and a fuller version suggested at purchase
Ads to people who are searching now or who visited your site without buying</translation>
    </message>
    <message>
        <source>downstream.judged</source>
        <translation>By sales: how many conversions to purchase, and what a new order cost.</translation>
    </message>
    <message>
        <source>downstream.long</source>
        <translation>Downstream marketing</translation>
    </message>
    <message>
        <source>downstream.stage</source>
        <translation>When the customer is considering a purchase.</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>Inbound</translation>
    </message>
    <message>
        <source>inbound.about</source>
        <translation>Useful content that draws people who are already looking for a solution, and goes with them at each step of their journey.</translation>
    </message>
    <message>
        <source>inbound.aim</source>
        <translation>To be found by those who search, to teach them, and to let them reach a decision with confidence.</translation>
    </message>
    <message>
        <source>inbound.benefits</source>
        <translation>Lasting: customers read it when it suits them
Educational: customers arrive understanding what you offer
Measurable: each piece has a number to follow
Keeps attracting long after it is published</translation>
    </message>
    <message>
        <source>inbound.challenges</source>
        <translation>Needs constant upkeep so that content stays useful
Takes much time and effort before its effect shows
Needs a strategy that holds all the pieces together, and tools to measure them</translation>
    </message>
    <message>
        <source>inbound.how</source>
        <translation>Start: blog, video and posts that explain the problem and possible solutions
Middle: comparisons, guides, webinars and podcasts that help to choose
End: prices, reviews, case studies and a demonstration that reassure
After: a follow-up e-mail and testimonials, so that customers become promoters</translation>
    </message>
    <message>
        <source>inbound.judged</source>
        <translation>Each piece of content has a metric followed over time: visits, sign-ups or orders.</translation>
    </message>
    <message>
        <source>inbound.long</source>
        <translation>Inbound marketing</translation>
    </message>
    <message>
        <source>inbound.stage</source>
        <translation>The start, the middle and the end of the journey, then after the purchase.</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>Outbound</translation>
    </message>
    <message>
        <source>outbound.about</source>
        <translation>A message pushed to people, known to you or not, before they look for you.</translation>
    </message>
    <message>
        <source>outbound.aim</source>
        <translation>To become known to those who never heard of you, and be remembered when the need comes.</translation>
    </message>
    <message>
        <source>outbound.benefits</source>
        <translation>Makes you known to people who never heard of you
May bring results at once
Forms that people are used to</translation>
    </message>
    <message>
        <source>outbound.challenges</source>
        <translation>Hard to make one message relevant to all who see it
Easy to ignore or block
Hard to measure
Often expensive</translation>
    </message>
    <message>
        <source>outbound.how</source>
        <translation>Advertising: television, radio, newspapers, billboards and banners
Flyers, coupons, fairs, seminars, calls and visits, and cold e-mail where the rules allow it
A planned sequence: a billboard is seen, an ad reminds, a coupon invites to buy</translation>
    </message>
    <message>
        <source>outbound.judged</source>
        <translation>By what can be tied to it, such as calls, coupons and orders; much of it, like billboards, is hard to measure.</translation>
    </message>
    <message>
        <source>outbound.long</source>
        <translation>Outbound marketing</translation>
    </message>
    <message>
        <source>outbound.stage</source>
        <translation>It interrupts at any time, and many contacts may be needed before the need is remembered.</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>upstream.about</source>
        <translation>Early work that understands what people will want and influences it over time, building a relationship rather than asking for a sale today.</translation>
    </message>
    <message>
        <source>upstream.aim</source>
        <translation>To find needs that nobody meets, to shape the market with content that explains what your product is worth, and to reach the target audience with a message guided by research.</translation>
    </message>
    <message>
        <source>upstream.benefits</source>
        <translation>Shows gaps and unmet wishes before demand appears, which helps the product develop
Forms a taste and a preference over time that may one day lead to a purchase
Brings every later message closer to the people you mean</translation>
    </message>
    <message>
        <source>upstream.challenges</source>
        <translation>Brings no sales at once, and market research and trend forecasting sell nothing by themselves
Its effect builds up slowly, so it needs patience and long-term growth targets</translation>
    </message>
    <message>
        <source>upstream.how</source>
        <translation>Market research and trend forecasting before choosing the product and the message
Content that creates desire, such as a recipe video in which your product is the tool one needs
A lasting relation with the public on social networks, through sponsorship and public relations</translation>
    </message>
    <message>
        <source>upstream.judged</source>
        <translation>By brand awareness: impressions of the website and social followers, not this week’s sales.</translation>
    </message>
    <message>
        <source>upstream.long</source>
        <translation>Upstream marketing</translation>
    </message>
    <message>
        <source>upstream.stage</source>
        <translation>Long before a purchase is considered.</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>affiliate</source>
        <translation>Affiliate marketing</translation>
    </message>
    <message>
        <source>affiliate.about</source>
        <translation>Partners and websites promote your product with their own links or codes and take a commission on each sale.</translation>
    </message>
    <message>
        <source>affiliate.benefits</source>
        <translation>You pay after the sale is made, so the risk is small on a limited budget
Partners’ reviews and content may stay and bring buyers over time</translation>
    </message>
    <message>
        <source>affiliate.challenges</source>
        <translation>Finding serious partners takes months, and many sign up without selling
Commission comes out of every order, and some only post a code for people who would have bought anyway</translation>
    </message>
    <message>
        <source>affiliate.start</source>
        <translation>Work out from your margin how much you can pay per order
Prepare links or codes that track orders, and clear written terms
Start with customers and bloggers who like your product, and review what each one sells</translation>
    </message>
    <message>
        <source>blog</source>
        <translation>Blog articles</translation>
    </message>
    <message>
        <source>blog.about</source>
        <translation>Articles on your site that answer what buyers ask: how to choose, how to compare, how to use what they bought.</translation>
    </message>
    <message>
        <source>blog.benefits</source>
        <translation>An article on a question people keep asking may go on attracting them long after it is published
It teaches buyers, so they come to you clearer about their need and more trusting</translation>
    </message>
    <message>
        <source>blog.challenges</source>
        <translation>A good article takes hours to research and write, and its effect comes late
Many readers never buy, and articles left alone slip down the results</translation>
    </message>
    <message>
        <source>blog.start</source>
        <translation>Note the questions that keep coming up in the shop, on the phone and in messages
Write about the most frequent one, with a real example and a photo of your own
End each article with a link to the right product, and refresh old ones from time to time</translation>
    </message>
    <message>
        <source>case_studies</source>
        <translation>Case studies and demos</translation>
    </message>
    <message>
        <source>case_studies.about</source>
        <translation>The story of a real customer and what changed, or a demonstration of the product solving the problem.</translation>
    </message>
    <message>
        <source>case_studies.benefits</source>
        <translation>Answers the question before signing: did this work for someone like me?
Written once, then used for long by the seller, the website and e-mail</translation>
    </message>
    <message>
        <source>case_studies.challenges</source>
        <translation>Does not draw strangers by itself: it helps those who reached you to decide
Needs the customer’s consent and figures, and an update when it ages</translation>
    </message>
    <message>
        <source>case_studies.start</source>
        <translation>Choose a satisfied customer who resembles those you want to win, and ask permission
Write the problem, what you did and the outcome as they told it, unadorned
Place it where the decision is made: in the quote, on the product page, after the meeting</translation>
    </message>
    <message>
        <source>classifieds</source>
        <translation>Classifieds and portals</translation>
    </message>
    <message>
        <source>classifieds.about</source>
        <translation>A listing for a property, a car or a service on sites where people look for something definite.</translation>
    </message>
    <message>
        <source>classifieds.benefits</source>
        <translation>People there are looking now for a property, a car or a service, so an enquiry is close to a decision
Your listing stays up for its whole term, and its views and calls are counted</translation>
    </message>
    <message>
        <source>classifieds.challenges</source>
        <translation>Many similar listings stand beside yours and are compared by price first
Listings must be kept fresh and answered fast, and some callers are not serious</translation>
    </message>
    <message>
        <source>classifieds.start</source>
        <translation>Choose the best-known portal in your country for what you sell, and check whether a permit is needed
Take clear pictures, and write price, place and details without exaggeration
Answer within the hour, renew the listing and remove what is sold</translation>
    </message>
    <message>
        <source>cold_call</source>
        <translation>Cold calling</translation>
    </message>
    <message>
        <source>cold_call.about</source>
        <translation>A call to a person or company that never contacted you, to present what you offer.</translation>
    </message>
    <message>
        <source>cold_call.benefits</source>
        <translation>Reaches people who are not looking for you, and you hear the reply and objection at once
Takes hardly any money, but a good list and a patient caller</translation>
    </message>
    <message>
        <source>cold_call.challenges</source>
        <translation>Most calls end in refusal or no answer, which wears out the caller
It disturbs people, and some countries require a permit or set hours</translation>
    </message>
    <message>
        <source>cold_call.start</source>
        <translation>First check what the rules of your country allow
Gather companies that fit you, and learn one thing about each before calling
Ask for a short appointment rather than a purchase, and record how each call ended</translation>
    </message>
    <message>
        <source>cold_email</source>
        <translation>Cold e-mail</translation>
    </message>
    <message>
        <source>cold_email.about</source>
        <translation>A personal e-mail to a company that does not know you, proposing one benefit meant for it.</translation>
    </message>
    <message>
        <source>cold_email.benefits</source>
        <translation>Reaches the decision-maker of a company that never heard of you, at small cost
It is easy to try a message, count the replies and improve it</translation>
    </message>
    <message>
        <source>cold_email.challenges</source>
        <translation>Inboxes are full, and many messages are deleted or end in spam
Bought lists harm your name, and rules may forbid them where consent is required</translation>
    </message>
    <message>
        <source>cold_email.start</source>
        <translation>Check whether your country requires consent, and do not buy a list
Choose few companies, and write each a line that concerns it alone
Ask for a simple reply, remind once or twice, then stop</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Customer community</translation>
    </message>
    <message>
        <source>community.about</source>
        <translation>A WhatsApp or Telegram channel or group that your customers and followers choose to join.</translation>
    </message>
    <message>
        <source>community.benefits</source>
        <translation>Reaches people who chose to hear from you, with no platform deciding who sees it
Members ask and answer each other, which builds closeness and repeat purchases</translation>
    </message>
    <message>
        <source>community.challenges</source>
        <translation>It brings few new people by itself; it grows as your customer base grows
Too many messages get you muted, and a group needs watching every day</translation>
    </message>
    <message>
        <source>community.start</source>
        <translation>Choose a channel if you only want to publish, a group if you want conversation
Invite people at checkout and after delivery, and say what they gain by joining
Show members what is new before others, and keep messages few</translation>
    </message>
    <message>
        <source>ctv</source>
        <translation>Connected TV ads</translation>
    </message>
    <message>
        <source>ctv.about</source>
        <translation>A video ad shown on the big screen in streaming apps, bought automatically.</translation>
    </message>
    <message>
        <source>ctv.benefits</source>
        <translation>Large picture and full sound in the home, with a choice of city and interest
Viewers usually watch it to the end, so the name stays longer than a passing picture</translation>
    </message>
    <message>
        <source>ctv.challenges</source>
        <translation>Needs a well-made film and a budget that does not suit a beginning
Nobody clicks on a television: the effect is read in searches and visits, not in the ad itself</translation>
    </message>
    <message>
        <source>ctv.start</source>
        <translation>Prepare a short film that shows the name in its first seconds
Ask more than one streaming service for a quote, for your city alone
Compare searches for your name and site visits before and during the campaign</translation>
    </message>
    <message>
        <source>delivery_apps</source>
        <translation>Delivery apps</translation>
    </message>
    <message>
        <source>delivery_apps.about</source>
        <translation>Your menu in the apps where people order food, delivered by the app’s couriers.</translation>
    </message>
    <message>
        <source>delivery_apps.benefits</source>
        <translation>You appear to hungry people who open the app to order now and may not know your name
No couriers and no website needed, and orders may start within days</translation>
    </message>
    <message>
        <source>delivery_apps.challenges</source>
        <translation>Commission takes a large part of each order, and some orders would have come to you directly
The app keeps the customer’s details, not you, and its ranking changes</translation>
    </message>
    <message>
        <source>delivery_apps.start</source>
        <translation>Work out the profit of each dish after commission and packaging, and list only those that pay
Photograph dishes in good light, and set honest hours and preparation times
Put a card in the bag inviting direct orders, if the app’s terms allow it</translation>
    </message>
    <message>
        <source>direct_mail</source>
        <translation>Flyers and coupons</translation>
    </message>
    <message>
        <source>direct_mail.about</source>
        <translation>A flyer or paper coupon handed out or delivered to the homes and offices of an area.</translation>
    </message>
    <message>
        <source>direct_mail.benefits</source>
        <translation>Reaches the homes around your shop rather than a whole city
A coupon invites a visit soon, and those that come back are easy to count</translation>
    </message>
    <message>
        <source>direct_mail.challenges</source>
        <translation>Many flyers are thrown away before they are read
Printing and delivery are paid again each round, and the quality of delivery is not assured</translation>
    </message>
    <message>
        <source>direct_mail.start</source>
        <translation>Mark the streets and homes whose people could come to you
Print one offer with an end date, and a different code for each area
Deliver to one area first, and count the coupons before printing more</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Display banners</translation>
    </message>
    <message>
        <source>display.about</source>
        <translation>Picture ads shown on the websites and apps your public uses, away from your own site.</translation>
    </message>
    <message>
        <source>display.benefits</source>
        <translation>Puts your name and picture before many people at a small cost per view
Useful before a season, when the name should be familiar before the offer comes</translation>
    </message>
    <message>
        <source>display.challenges</source>
        <translation>Many people have learnt to overlook banners, and some use an ad blocker
Few people click, so it is hard to tell how many customers came because of it</translation>
    </message>
    <message>
        <source>display.start</source>
        <translation>Choose sites and apps your public knows, and exclude those unworthy of your name
Design a picture with the name, the product and one line readable at a glance
Cap how often one person sees the ad, and watch searches for your name</translation>
    </message>
    <message>
        <source>ebook</source>
        <translation>Guides and e-books</translation>
    </message>
    <message>
        <source>ebook.about</source>
        <translation>A useful digital guide or booklet that readers download in exchange for an e-mail address or number.</translation>
    </message>
    <message>
        <source>ebook.benefits</source>
        <translation>Builds a list of people who showed interest in your subject and agreed to hear from you
One good guide stays useful for long and serves again in newsletters and sales talks</translation>
    </message>
    <message>
        <source>ebook.challenges</source>
        <translation>Many download with no plan to buy soon, so it takes patience and follow-up messages
It takes knowledge and design; nobody gives an address for generic content</translation>
    </message>
    <message>
        <source>ebook.start</source>
        <translation>Take a choice your customers find confusing and make a checklist or comparison for it
Put it behind a short form that asks the least and says what the details are for
Prepare follow-up messages that go on explaining before they offer anything</translation>
    </message>
    <message>
        <source>email_promo</source>
        <translation>Promotional e-mail</translation>
    </message>
    <message>
        <source>email_promo.about</source>
        <translation>A short e-mail with a specific, time-limited offer to your customers and subscribers.</translation>
    </message>
    <message>
        <source>email_promo.benefits</source>
        <translation>Usually quick and cheap; useful for a season or for clearing stock
The offer can follow what each customer bought before, and you can count what it sold</translation>
    </message>
    <message>
        <source>email_promo.challenges</source>
        <translation>Too many teach customers to wait for discounts, and drive unsubscribes
Inboxes are crowded, messages are easily ignored and may land in spam</translation>
    </message>
    <message>
        <source>email_promo.start</source>
        <translation>Split the list: bought lately, lapsed, not yet bought
Write one offer with a real end date and a single button
Try two subject lines on a small part, then send the better one to the rest</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Events and seminars</translation>
    </message>
    <message>
        <source>events.about</source>
        <translation>A meeting, workshop or seminar you organise for people interested in what you offer.</translation>
    </message>
    <message>
        <source>events.benefits</source>
        <translation>An hour face to face builds a trust that no ad builds
You teach something useful, and the questions show you what people need</translation>
    </message>
    <message>
        <source>events.challenges</source>
        <translation>Some who sign up do not come, since people are sparing with travel time
Venue, hospitality and preparation take money and many hours</translation>
    </message>
    <message>
        <source>events.start</source>
        <translation>Choose a subject your customers often ask about, not a talk about yourself
Start small, in your shop or at a partner’s, and remind those who signed up
Afterwards send a summary and one clear next step</translation>
    </message>
    <message>
        <source>facebook</source>
        <translation>Facebook (organic)</translation>
    </message>
    <message>
        <source>facebook.about</source>
        <translation>Your business page on Facebook and your presence in local and special-interest groups, without ads.</translation>
    </message>
    <message>
        <source>facebook.benefits</source>
        <translation>Local groups are where people ask for a recommendation, and a useful answer is remembered
The page is a familiar address for families and for anyone after your number and hours</translation>
    </message>
    <message>
        <source>facebook.challenges</source>
        <translation>Pages reach few people without ads, and followers miss most posts
Groups dislike plain selling, so it takes patient participation and replies</translation>
    </message>
    <message>
        <source>facebook.start</source>
        <translation>Complete the page and message button, and pin a post on how to order
Join groups of your area or trade and answer questions before you offer anything
Post what invites replies: a choice between products, or a customer’s photo</translation>
    </message>
    <message>
        <source>field_sales</source>
        <translation>Field sales</translation>
    </message>
    <message>
        <source>field_sales.about</source>
        <translation>A representative visits homes, shops or companies and presents the product in person.</translation>
    </message>
    <message>
        <source>field_sales.benefits</source>
        <translation>A direct talk shows the product, answers objections and may close the sale on the spot
You choose the street and the shop you want, without waiting to be searched for</translation>
    </message>
    <message>
        <source>field_sales.challenges</source>
        <translation>Long hours on the road for few serious visits
It hangs on the skill and patience of the seller, and surprise visits annoy many</translation>
    </message>
    <message>
        <source>field_sales.start</source>
        <translation>Draw a small area, and choose in it those who resemble your best customers
Prepare a sample, a price sheet and a short opening line
Record each visit and what was said, and return to the interested at an agreed time</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>Influencers</translation>
    </message>
    <message>
        <source>influencer.about</source>
        <translation>People with followers who trust them, who show your product for a fee, a sample or a commission.</translation>
    </message>
    <message>
        <source>influencer.benefits</source>
        <translation>Quick introduction to an audience new to you, through someone they know
Leaves you photos and clips that may serve your ads, once you agree on the right to use them</translation>
    </message>
    <message>
        <source>influencer.challenges</source>
        <translation>Fees vary widely; many followers does not mean many buyers, and some are fake
The effect is brief and hard to measure without a code; disclosing the ad may be required</translation>
    </message>
    <message>
        <source>influencer.start</source>
        <translation>Find a smaller influencer in your city or field whose audience resembles your customers
Before agreeing, ask for account statistics, followers’ cities and a licence where one is needed
Agree in writing on content, date and discount code, and test before you spend more</translation>
    </message>
    <message>
        <source>instagram</source>
        <translation>Instagram (organic)</translation>
    </message>
    <message>
        <source>instagram.about</source>
        <translation>Unpaid posts, stories and reels on your account, for followers and for people who discover you.</translation>
    </message>
    <message>
        <source>instagram.benefits</source>
        <translation>Shows the look of your product; a window people check before they order
Messages and comments open direct talk with customers and show what they like</translation>
    </message>
    <message>
        <source>instagram.challenges</source>
        <translation>Only part of your followers see a post; reach is in the platform’s hands
Needs good pictures, quick replies and constant presence</translation>
    </message>
    <message>
        <source>instagram.start</source>
        <translation>Switch to a business account; say in the bio what you offer, where, and how to order
Prepare a week of pictures in one sitting: product, use, a customer’s words
Each month look at what was saved and shared most, and do more of that kind</translation>
    </message>
    <message>
        <source>linkedin_ads</source>
        <translation>LinkedIn ads</translation>
    </message>
    <message>
        <source>linkedin_ads.about</source>
        <translation>Paid ads shown inside LinkedIn to the job titles, companies and industries you choose.</translation>
    </message>
    <message>
        <source>linkedin_ads.benefits</source>
        <translation>Reaches the decision-maker by job title, even one who has never heard of you
The sign-up form opens inside the platform, so interested people leave their details without going elsewhere</translation>
    </message>
    <message>
        <source>linkedin_ads.challenges</source>
        <translation>A click costs more here than on most platforms, so it does not suit low-priced goods
Companies decide slowly, and a long time may pass between the ad and the contract</translation>
    </message>
    <message>
        <source>linkedin_ads.start</source>
        <translation>List the job titles and companies that really buy what you sell
Offer something worth leaving details for: a guide, a consultation or a demonstration
Hand each lead to someone who calls the same day, and record how it ended</translation>
    </message>
    <message>
        <source>linkedin_organic</source>
        <translation>LinkedIn (organic)</translation>
    </message>
    <message>
        <source>linkedin_organic.about</source>
        <translation>Posts by the owner, the team and the company page, read by professionals and people who decide on purchases.</translation>
    </message>
    <message>
        <source>linkedin_organic.benefits</source>
        <translation>Puts your expertise before decision-makers, by name and post, before they ask for a quote
An honest personal profile earns trust that a company page alone does not</translation>
    </message>
    <message>
        <source>linkedin_organic.challenges</source>
        <translation>The owner has to write in person; it rarely works when handed over entirely
Of little use if your buyers are individuals, and decisions take long</translation>
    </message>
    <message>
        <source>linkedin_organic.start</source>
        <translation>Rewrite your profile to say whom you serve and which problem you solve
Connect with customers and firms you would like to serve, with a short note that sells nothing
Post a lesson from a real project each week and comment on others in your field</translation>
    </message>
    <message>
        <source>local_gbp</source>
        <translation>Google Business Profile</translation>
    </message>
    <message>
        <source>local_gbp.about</source>
        <translation>Your free page on Google Maps: address, opening hours, photos and reviews, shown to people searching nearby.</translation>
    </message>
    <message>
        <source>local_gbp.benefits</source>
        <translation>Reaches people near you who are ready to call or come in
Works every day without ad spend, and counts calls and direction requests</translation>
    </message>
    <message>
        <source>local_gbp.challenges</source>
        <translation>Helps only when people search for a place; it won’t introduce you to those who are not looking
A wrong opening hour or an unanswered bad review may turn people away before they arrive</translation>
    </message>
    <message>
        <source>local_gbp.start</source>
        <translation>Create the profile, verify it and choose the category closest to your business
Add phone, opening hours (holidays and Ramadan too) and real, recent photos
Ask every happy customer for a review and reply politely to each one</translation>
    </message>
    <message>
        <source>loyalty</source>
        <translation>Loyalty programme</translation>
    </message>
    <message>
        <source>loyalty.about</source>
        <translation>Points or perks that customers collect with each purchase, so that they come back to you.</translation>
    </message>
    <message>
        <source>loyalty.benefits</source>
        <translation>Gives existing customers a reason to return, which may raise their lifetime value
Tells you who buys and how often, so your offers become more fitting</translation>
    </message>
    <message>
        <source>loyalty.challenges</source>
        <translation>Rewards also go to people who would have returned anyway, which eats into margin
Brings no new customers, and needs a system, upkeep and clear terms</translation>
    </message>
    <message>
        <source>loyalty.start</source>
        <translation>First check whether customers return often enough to deserve a programme
Start with a card or phone number and one reward that is easy to grasp
After some months compare members’ repeat purchases with before they joined</translation>
    </message>
    <message>
        <source>market_research</source>
        <translation>Market research</translation>
    </message>
    <message>
        <source>market_research.about</source>
        <translation>Asking customers and studying competitors to learn what people need and do not find.</translation>
    </message>
    <message>
        <source>market_research.benefits</source>
        <translation>Reveals a need that nobody meets, which may be the idea of your next product
Teaches you your customers’ words and places, so your message fits in every other channel</translation>
    </message>
    <message>
        <source>market_research.challenges</source>
        <translation>Sells nothing by itself: its worth lies in the decisions that change after it
Leading questions or a narrow sample may take you to a wrong conclusion</translation>
    </message>
    <message>
        <source>market_research.start</source>
        <translation>Write down the decision you are unsure of before writing questions
Talk with a few customers in person, and with some who left you for others
Sum up on one page what came up repeatedly, and change one thing in the offer or message</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>Marketplace ads</translation>
    </message>
    <message>
        <source>marketplace.about</source>
        <translation>Promoting your products inside marketplaces such as Amazon and Noon to people shopping there, paid by the click.</translation>
    </message>
    <message>
        <source>marketplace.benefits</source>
        <translation>People there came to buy, with payment and address already saved
The marketplace’s delivery and trust make up for a name not yet known</translation>
    </message>
    <message>
        <source>marketplace.challenges</source>
        <translation>Commission on top of ad cost may leave little of your margin
The customer belongs to the marketplace: you get no contact, and rivals appear beside you</translation>
    </message>
    <message>
        <source>marketplace.start</source>
        <translation>Work out the profit per item after commission, shipping and returns before advertising it
Improve photos, title and reviews first; ads do not mend a weak page
Start with an automatic campaign to find search words, then move the best to a manual one</translation>
    </message>
    <message>
        <source>meta_ads</source>
        <translation>Meta ads</translation>
    </message>
    <message>
        <source>meta_ads.about</source>
        <translation>Paid ads on Facebook and Instagram aimed by place, age and interest.</translation>
    </message>
    <message>
        <source>meta_ads.benefits</source>
        <translation>Introduce you to a wide audience that never heard of you; you can start small at any time
Serve both awareness and sales, and a click can open a WhatsApp chat</translation>
    </message>
    <message>
        <source>meta_ads.challenges</source>
        <translation>They interrupt people who did not ask, and are skipped unless the first image holds them
Audiences tire fast, so designs must be renewed, and measurement is incomplete</translation>
    </message>
    <message>
        <source>meta_ads.start</source>
        <translation>Choose one aim (sales, messages or reach) and install the measuring tag
Prepare a few designs that differ in idea, not colour, and let the platform compare
Don’t adjust daily: check the cost of a new order after enough time, then stop the weak ones</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>newsletter.about</source>
        <translation>A regular e-mail with something useful in it, sent to people who chose to subscribe.</translation>
    </message>
    <message>
        <source>newsletter.benefits</source>
        <translation>The list is yours; no platform can change who sees it
Keeps you in mind with useful content, and shows who clicked and who bought</translation>
    </message>
    <message>
        <source>newsletter.challenges</source>
        <translation>Building a list with consent is slow, and a bought list does more harm than good
It takes a steady date and fresh content, or people unsubscribe</translation>
    </message>
    <message>
        <source>newsletter.start</source>
        <translation>Place a sign-up form on your site and at checkout, and say what will come and when
Write for the reader: a tip, a story, one piece of news
Keep the date, and watch clicks and orders rather than opens alone</translation>
    </message>
    <message>
        <source>ooh</source>
        <translation>Billboards</translation>
    </message>
    <message>
        <source>ooh.about</source>
        <translation>A panel in a street, at a junction or in a shopping centre that your public passes every day.</translation>
    </message>
    <message>
        <source>ooh.benefits</source>
        <translation>The same people see it daily on their way, so the name becomes familiar
Near your shop it also guides: a name, a direction and a distance</translation>
    </message>
    <message>
        <source>ooh.challenges</source>
        <translation>It speaks to everyone who passes, and many have no use for what you sell
You cannot tell who came because of it, and a good place is expensive to rent</translation>
    </message>
    <message>
        <source>ooh.start</source>
        <translation>Choose a road that leads to your shop, and stand there an hour to see who passes
Write few words in large letters that can be read from a moving car
Photograph the panel once it is up, and ask new customers how they found the shop</translation>
    </message>
    <message>
        <source>paid_search</source>
        <translation>Search ads</translation>
    </message>
    <message>
        <source>paid_search.about</source>
        <translation>A text ad above the search results for words you choose, paid for by the click.</translation>
    </message>
    <message>
        <source>paid_search.benefits</source>
        <translation>Appears to people looking right now, so orders may come from the first days
Clear to measure, word by word with cost and orders, and you can stop at any time</translation>
    </message>
    <message>
        <source>paid_search.challenges</source>
        <translation>It does not create demand: few searches mean little use
Competition raises the cost per click, and vague words drain the budget</translation>
    </message>
    <message>
        <source>paid_search.start</source>
        <translation>Begin with words that show intent to buy plus your city, in every language customers use
Add excluded words such as “free” and “jobs”, and review search terms weekly
Send each ad to a page that matches it, and record orders and calls as conversions</translation>
    </message>
    <message>
        <source>partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>partnerships.about</source>
        <translation>An agreement with a business that serves the same customers without competing, each introducing the other.</translation>
    </message>
    <message>
        <source>partnerships.benefits</source>
        <translation>A customer recommended by someone they trust is closer to buying than a stranger
Costs little money, and may last for years if it serves both sides</translation>
    </message>
    <message>
        <source>partnerships.challenges</source>
        <translation>Trust between partners takes time, and zeal may fade if one side gains more
A partner’s mistake reflects on you, and introductions are lost unless recorded</translation>
    </message>
    <message>
        <source>partnerships.start</source>
        <translation>Write down businesses your customer visits before or after you
Propose something small and mutual: a card or a joint offer for a month
Agree how to record who came, and review the outcome together</translation>
    </message>
    <message>
        <source>podcast</source>
        <translation>Own podcast</translation>
    </message>
    <message>
        <source>podcast.about</source>
        <translation>A regular audio show in your name that talks with people of your trade or answers your audience’s questions.</translation>
    </message>
    <message>
        <source>podcast.benefits</source>
        <translation>People who listen at length come to know your voice and expertise, and episodes stay available
Each guest introduces you to their own circle, and one episode yields clips and articles</translation>
    </message>
    <message>
        <source>podcast.challenges</source>
        <translation>The audience grows very slowly, and many shows stop after a few episodes
Listening is hard to tie to orders, and you need a decent microphone and editing time</translation>
    </message>
    <message>
        <source>podcast.start</source>
        <translation>Choose a narrow subject your customers care about and few others cover
Record several episodes before launch so that publishing does not stall
Ask listeners to mention the show when they order, or give them a code</translation>
    </message>
    <message>
        <source>podcast_ads</source>
        <translation>Podcast ads</translation>
    </message>
    <message>
        <source>podcast_ads.about</source>
        <translation>A message read by a host whom listeners trust, or a short recording inside the episode.</translation>
    </message>
    <message>
        <source>podcast_ads.benefits</source>
        <translation>Listeners hear it in a voice they know and trust, so it sounds closer to a recommendation
A programme has a public with a clear interest: founders, mothers or sports fans</translation>
    </message>
    <message>
        <source>podcast_ads.challenges</source>
        <translation>Whoever wishes skips it, and someone listening while driving does not click on a link
Measuring is indirect: a discount code, or asking customers where they heard of you</translation>
    </message>
    <message>
        <source>podcast_ads.start</source>
        <translation>Listen to programmes your customers mention, and choose the closest to them
Agree on several episodes in a row, and give the host points rather than a stiff script
Keep a code or a page for the programme, and ask each new customer how they found you</translation>
    </message>
    <message>
        <source>pr</source>
        <translation>Public relations</translation>
    </message>
    <message>
        <source>pr.about</source>
        <translation>News or an interview about you that media carry because it interests readers, not because you paid.</translation>
    </message>
    <message>
        <source>pr.benefits</source>
        <translation>A mention in a trusted outlet gives credibility that an ad cannot
It reaches people who never heard of you, and stays in search results for your name</translation>
    </message>
    <message>
        <source>pr.challenges</source>
        <translation>The editor decides, not you, and the story may not come out as you wished
Its effect on sales is hard to measure, and agencies are costly for a small firm</translation>
    </message>
    <message>
        <source>pr.start</source>
        <translation>Find a true story: a finding from your work, an effect on your area, an unusual idea
List a few journalists and sites that follow your field and read what they publish
Send a brief note with the news, a good photo and a phone number, then follow up gently</translation>
    </message>
    <message>
        <source>price_promo</source>
        <translation>Short price promotions</translation>
    </message>
    <message>
        <source>price_promo.about</source>
        <translation>A discount or gift for a few days that hastens the decision of those who hesitate.</translation>
    </message>
    <message>
        <source>price_promo.benefits</source>
        <translation>Sales move during the offer itself, clearing slow stock or filling an empty time
Easy to carry out and clear to measure: the offer’s days against ordinary ones</translation>
    </message>
    <message>
        <source>price_promo.challenges</source>
        <translation>People who would have paid the full price get the discount too, and sales may dip afterwards
Frequent offers teach people to wait for them and weaken the normal price</translation>
    </message>
    <message>
        <source>price_promo.start</source>
        <translation>Work out the profit after the discount before announcing it, and check whether your country asks for a permit
Tie the offer to an occasion and to an end date you keep
Compare the profit of the offer and the days after with ordinary days, not sales alone</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Newspapers and magazines</translation>
    </message>
    <message>
        <source>print.about</source>
        <translation>An ad or paid space in a local newspaper or a specialised magazine your public reads.</translation>
    </message>
    <message>
        <source>print.benefits</source>
        <translation>A specialised magazine reaches people of one trade or hobby while they pay attention
Paper stays in an office or waiting room, and print suggests seriousness</translation>
    </message>
    <message>
        <source>print.challenges</source>
        <translation>Fewer people read paper than before, and most of them are older
You cannot know who read the ad unless they bring a coupon or mention it</translation>
    </message>
    <message>
        <source>print.start</source>
        <translation>Ask for the number of copies and who reads them before booking
Put a coupon or a code in the ad that tells you who came from it
Book an issue tied to your season, then decide by the coupons that return</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Radio ads</translation>
    </message>
    <message>
        <source>radio.about</source>
        <translation>A short spoken ad between programmes, heard on the road and at work.</translation>
    </message>
    <message>
        <source>radio.benefits</source>
        <translation>Reaches drivers in your city while they are near your shop
Easier to produce than television, and may start within days</translation>
    </message>
    <message>
        <source>radio.challenges</source>
        <translation>People hear it while busy, so only what is repeated stays
No picture of the product and no click to measure, and changing station is easy</translation>
    </message>
    <message>
        <source>radio.start</source>
        <translation>Choose a station your customers listen to, at the time they drive to work or back
Record a short line that repeats the name and place, with a number easy to remember
Repeat the ad on days close together, and ask customers whether they heard it</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Referral programme</translation>
    </message>
    <message>
        <source>referral.about</source>
        <translation>A stated reward for each customer who sends you a friend, and for the friend on a first order.</translation>
    </message>
    <message>
        <source>referral.benefits</source>
        <translation>A friend’s word shortens the road to trust, and you pay the reward after the sale
Each order can be traced to the person who referred it by a code or link</translation>
    </message>
    <message>
        <source>referral.challenges</source>
        <translation>Limited by how many happy customers you have, so a new business gains little
People forget it unless reminded, and rewards can be abused</translation>
    </message>
    <message>
        <source>referral.start</source>
        <translation>Choose a reward your margin can bear and both sides want
Make referring easy: a link or code to send by WhatsApp
Mention it at the happy moment: after delivery or a good review</translation>
    </message>
    <message>
        <source>retargeting</source>
        <translation>Retargeting</translation>
    </message>
    <message>
        <source>retargeting.about</source>
        <translation>Ads shown to people who visited your site or engaged with you but did not buy, as a reminder.</translation>
    </message>
    <message>
        <source>retargeting.benefits</source>
        <translation>Speaks to people who know you and are near a decision, so effects show quickly
The message is specific: the same product, an abandoned basket, an open question</translation>
    </message>
    <message>
        <source>retargeting.challenges</source>
        <translation>Some who buy after it would have come back anyway, so results look better than they are
Limited by your visitors, and chasing people with the same ad puts them off</translation>
    </message>
    <message>
        <source>retargeting.start</source>
        <translation>Install the tracking code with a clear privacy notice
Leave out those who bought, and limit how often and how long the reminder runs
Hold it back from part of your visitors for a while to see what it truly adds</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Reviews and testimonials</translation>
    </message>
    <message>
        <source>reviews.about</source>
        <translation>Collecting honest opinions from buyers and showing them where people decide: maps, shop and product pages.</translation>
    </message>
    <message>
        <source>reviews.benefits</source>
        <translation>A buyer’s words reassure the hesitant and may lift every click from search and ads
Reviews add up and stay, and tell you what to mend in product and service</translation>
    </message>
    <message>
        <source>reviews.challenges</source>
        <translation>Few happy buyers write unprompted, so you have to ask and remind
Bad reviews are public, and buying reviews harms trust and may break the rules</translation>
    </message>
    <message>
        <source>reviews.start</source>
        <translation>Send the review link once the buyer has had time to try the product
Reply to every review, bad ones first: apologise and say what you mended
Show the most helpful ones on the product page, with their authors’ permission</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>In-store sampling</translation>
    </message>
    <message>
        <source>sampling.about</source>
        <translation>A sample, a tasting or a short trial for people who enter or pass your shop.</translation>
    </message>
    <message>
        <source>sampling.benefits</source>
        <translation>Whoever tastes or touches the product decides within a minute, even if it is new to them
You see faces and hear opinions, so you learn what to improve</translation>
    </message>
    <message>
        <source>sampling.challenges</source>
        <translation>Samples go to many who will not buy, at your cost
It needs someone friendly to stand and talk, and does not suit expensive goods</translation>
    </message>
    <message>
        <source>sampling.start</source>
        <translation>Choose a product with a cheap sample that is easy to like at first try
Offer it at busy hours, close to where it is sold
Count samples and sales of the product that day, and compare with an ordinary day</translation>
    </message>
    <message>
        <source>seo</source>
        <translation>Search optimisation (SEO)</translation>
    </message>
    <message>
        <source>seo.about</source>
        <translation>Work on your site and product pages so that they appear in the free results when people search for what you sell.</translation>
    </message>
    <message>
        <source>seo.benefits</source>
        <translation>A page that ranks well may keep bringing people who want your product for months after the work
You can measure it: which words brought visitors and which pages ended in an order</translation>
    </message>
    <message>
        <source>seo.challenges</source>
        <translation>Effects usually take months, and competitors are after the same words
Needs a fast site, pages kept up to date and regular checks of your rankings</translation>
    </message>
    <message>
        <source>seo.start</source>
        <translation>Collect the words and questions your customers use when they look for your product
Give each main product or service a clear page, titled in their words
Connect your site to Google Search Console and review the search words every month</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>Shopping ads</translation>
    </message>
    <message>
        <source>shopping.about</source>
        <translation>Product photo, price and shop name at the top of search results, drawn from your shop’s data.</translation>
    </message>
    <message>
        <source>shopping.benefits</source>
        <translation>People see photo and price before clicking, so they arrive closer to buying
Each product is measured by itself, which shows what deserves more budget</translation>
    </message>
    <message>
        <source>shopping.challenges</source>
        <translation>Price comparison is harsh when others sell the same item for less
Needs an online shop and exact data; a wrong price or stock status may get items rejected</translation>
    </message>
    <message>
        <source>shopping.start</source>
        <translation>Link your shop to Google Merchant Center and mend rejected products
Put type, brand, size and colour in the title, as people search
Begin with products with good margin that stay in stock, and pause what does not sell</translation>
    </message>
    <message>
        <source>short_video</source>
        <translation>Short videos</translation>
    </message>
    <message>
        <source>short_video.about</source>
        <translation>Quick vertical clips on Reels, TikTok and YouTube Shorts that the platform shows even to people who don’t follow you.</translation>
    </message>
    <message>
        <source>short_video.benefits</source>
        <translation>A simple clip may reach people who never heard of you without buying an ad
Viewing figures come quickly, so you soon see which idea deserves repeating</translation>
    </message>
    <message>
        <source>short_video.challenges</source>
        <translation>Each clip fades fast, so you need steady posting and fresh ideas
Views swing widely, and many come from outside your town or from people who won’t buy</translation>
    </message>
    <message>
        <source>short_video.start</source>
        <translation>Film what really happens at work: making, packing, before and after
Open with the strongest shot and add text that works without sound
Post the same clip on every platform and compare where it is watched to the end</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>sms.about</source>
        <translation>A short text to the phones of customers who agreed to it, under a known sender name.</translation>
    </message>
    <message>
        <source>sms.benefits</source>
        <translation>Usually read soon after arrival, which suits reminders or an offer ending today
Reaches every phone without an app or an internet connection</translation>
    </message>
    <message>
        <source>sms.challenges</source>
        <translation>Little room, and every message costs; of no use to people who don’t know you
Sending without consent annoys and may break the law; too many get you blocked</translation>
    </message>
    <message>
        <source>sms.start</source>
        <translation>Collect consent at checkout and keep its date; register a sender name with an approved provider
Write one sentence: offer, end date, short link and how to opt out
Send at a decent hour, away from night and prayer times, and count the orders</translation>
    </message>
    <message>
        <source>snap_ads</source>
        <translation>Snapchat ads</translation>
    </message>
    <message>
        <source>snap_ads.about</source>
        <translation>Paid full-screen ads between stories, and lenses, aimed by place and age.</translation>
    </message>
    <message>
        <source>snap_ads.benefits</source>
        <translation>Wide reach among young people and families, in Saudi Arabia and Kuwait above all
Quick to launch for a weekend offer or a new branch, aimed around the shop</translation>
    </message>
    <message>
        <source>snap_ads.challenges</source>
        <translation>One tap skips the ad, so an idea that is not clear at once is lost
Snapchat is weak in some other Arab countries, and shop visits are hard to measure</translation>
    </message>
    <message>
        <source>snap_ads.start</source>
        <translation>First make sure your customers use Snapchat in your country and city
Film an informal vertical ad that gives offer and name in the first shot
Add a discount code used only on Snapchat to see what comes from it</translation>
    </message>
    <message>
        <source>snapchat_organic</source>
        <translation>Snapchat (organic)</translation>
    </message>
    <message>
        <source>snapchat_organic.about</source>
        <translation>Daily, informal stories from inside your business on your Snapchat account, with clips in Spotlight.</translation>
    </message>
    <message>
        <source>snapchat_organic.benefits</source>
        <translation>Brings you close to a young audience, in the Gulf above all, in a familiar everyday style
Today’s offer or new stock reaches followers at once</translation>
    </message>
    <message>
        <source>snapchat_organic.challenges</source>
        <translation>Stories vanish after a day, so when you stop you are gone
Few discover an account without ads, and the orders it brings are hard to trace</translation>
    </message>
    <message>
        <source>snapchat_organic.start</source>
        <translation>Open a public profile and put its code in the shop, on bags and in your other accounts
Film your day: making, new arrivals, answers to followers’ questions
Give followers an offer with a word to say when ordering, so you can see its effect</translation>
    </message>
    <message>
        <source>sponsorship</source>
        <translation>Sponsorship</translation>
    </message>
    <message>
        <source>sponsorship.about</source>
        <translation>Supporting a team, an event or a cause your public likes, with your name shown beside it.</translation>
    </message>
    <message>
        <source>sponsorship.benefits</source>
        <translation>Ties your name to something people like: a local club, a school or a festival
Makes you known to people who never heard of you, in a friendly setting unlike an ad</translation>
    </message>
    <message>
        <source>sponsorship.challenges</source>
        <translation>One logo among many may be noticed by nobody
No direct sale is measured, and the reputation of those you support touches yours</translation>
    </message>
    <message>
        <source>sponsorship.start</source>
        <translation>Choose an event your customers attend, not the biggest one
Ask for something tangible beside the logo: a corner, a trial or a prize in your name
Collect the names of interested people, with their consent, on the day and write to them after</translation>
    </message>
    <message>
        <source>storefront_sign</source>
        <translation>Shop sign and front</translation>
    </message>
    <message>
        <source>storefront_sign.about</source>
        <translation>The sign, lighting and window seen by everyone who passes your shop.</translation>
    </message>
    <message>
        <source>storefront_sign.benefits</source>
        <translation>Paid once, it works every day before everyone who passes
It tells passers-by what you sell and that you are open, so they enter when in need</translation>
    </message>
    <message>
        <source>storefront_sign.challenges</source>
        <translation>Its effect is bounded by how many people pass in your street
It does not show who entered because of it, and an old or unlit sign harms you</translation>
    </message>
    <message>
        <source>storefront_sign.start</source>
        <translation>Stand across the street and see whether a stranger understands what you sell
Mend the lighting, write what you sell in large words and check the municipal permit
Change the window each season, and count who enters before and after</translation>
    </message>
    <message>
        <source>tiktok_ads</source>
        <translation>TikTok ads</translation>
    </message>
    <message>
        <source>tiktok_ads.about</source>
        <translation>Paid vertical clips shown among what people watch on TikTok.</translation>
    </message>
    <message>
        <source>tiktok_ads.benefits</source>
        <translation>Introduce your product to people who were not looking, above all when seeing it used surprises
A simple phone clip may compete with costly production</translation>
    </message>
    <message>
        <source>tiktok_ads.challenges</source>
        <translation>Clips wear out fast, so you need new ones all the time
Much viewing is for fun, not buying, and a very small budget teaches little</translation>
    </message>
    <message>
        <source>tiktok_ads.start</source>
        <translation>Try clips without ads first, then pay for those that did well
Show the problem, then the product solving it, in the first seconds
Install the measuring tag and give the campaign some days before judging it</translation>
    </message>
    <message>
        <source>trade_show</source>
        <translation>Trade shows</translation>
    </message>
    <message>
        <source>trade_show.about</source>
        <translation>A stand at a specialised fair visited by buyers and distributors of your industry.</translation>
    </message>
    <message>
        <source>trade_show.benefits</source>
        <translation>Buyers you do not know come to you, handle the product and ask you directly
Many meetings in a few days, and a view of what competitors show</translation>
    </message>
    <message>
        <source>trade_show.challenges</source>
        <translation>Stand, fittings and travel are a large cost, paid before the first meeting
Cards that nobody follows up after the fair are worth nothing</translation>
    </message>
    <message>
        <source>trade_show.start</source>
        <translation>Visit the fair once before booking, to see whether your buyers are among the visitors
Make appointments before it opens rather than waiting for passers-by
Write down what each visitor needs there and then, and call the following week</translation>
    </message>
    <message>
        <source>travel_agencies</source>
        <translation>Travel agents and booking</translation>
    </message>
    <message>
        <source>travel_agencies.about</source>
        <translation>Selling your rooms or trips through travel agencies and booking sites for a commission.</translation>
    </message>
    <message>
        <source>travel_agencies.benefits</source>
        <translation>Travellers from countries you cannot reach alone see you while comparing to book
Commission is due on bookings, not on showing, and the reviews there reassure strangers</translation>
    </message>
    <message>
        <source>travel_agencies.challenges</source>
        <translation>Commission eats into each booking, and some guests would have booked with you directly
The site’s terms rule price, ranking and cancellation, and availability must always be current</translation>
    </message>
    <message>
        <source>travel_agencies.start</source>
        <translation>Join one booking site and one agency that your guests use
Write an honest description in your guests’ languages with recent pictures, and ask for a review after the stay
Work out the profit after commission, and give returning guests a reason to book directly</translation>
    </message>
    <message>
        <source>trend_forecast</source>
        <translation>Trend forecasting</translation>
    </message>
    <message>
        <source>trend_forecast.about</source>
        <translation>Following what people search for and talk about, to expect what they will ask for in the coming months.</translation>
    </message>
    <message>
        <source>trend_forecast.benefits</source>
        <translation>You prepare for demand before it comes: stock, content and message in time
Helps you leave what is fading before you pile it up</translation>
    </message>
    <message>
        <source>trend_forecast.challenges</source>
        <translation>Brings no sales on its own, and its use shows only later
Some trends die quickly, and whoever puts much into them may lose</translation>
    </message>
    <message>
        <source>trend_forecast.start</source>
        <translation>Each month watch search terms in your field and the questions customers repeat
Compare this season’s sales with the last like it, and note what rises and falls
Try a promising trend in a small quantity before going further</translation>
    </message>
    <message>
        <source>tv</source>
        <translation>TV ads</translation>
    </message>
    <message>
        <source>tv.about</source>
        <translation>A short film on a television channel, seen by a wide public at the same time.</translation>
    </message>
    <message>
        <source>tv.benefits</source>
        <translation>Makes you known to a broad public that never heard of you, and being on screen lends trust
A form people are used to at home, stronger when an offer or coupon follows</translation>
    </message>
    <message>
        <source>tv.challenges</source>
        <translation>Filming and airtime are expensive, and a local shop pays for viewers who cannot reach it
It is hard to know who bought because of it, and much of its effect only shows after months</translation>
    </message>
    <message>
        <source>tv.start</source>
        <translation>Ask a local channel for its price before thinking of a national one
Film one idea, with a clear name and an easy way to get in touch
Follow calls and searches for your name on the days of airing and the weeks after</translation>
    </message>
    <message>
        <source>upsell</source>
        <translation>Upsell and cross-sell</translation>
    </message>
    <message>
        <source>upsell.about</source>
        <translation>Suggesting a fuller version or a fitting extra to people who are already buying from you.</translation>
    </message>
    <message>
        <source>upsell.benefits</source>
        <translation>The buyer is before you and trusts you, so a fitting suggestion may raise the order at once
No ad and no new public: one sentence from the seller or a box on the payment page</translation>
    </message>
    <message>
        <source>upsell.challenges</source>
        <translation>It ends with your present customers and makes you known to nobody new
Insisting, or suggesting what is not needed, drives customers away</translation>
    </message>
    <message>
        <source>upsell.start</source>
        <translation>See which two items are often bought together
Place one suggestion, useful to the buyer, at payment or in the seller’s words
Compare the average order before and after the suggestion</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>Webinars</translation>
    </message>
    <message>
        <source>webinar.about</source>
        <translation>A live online session people sign up for to learn something useful and put their questions to you.</translation>
    </message>
    <message>
        <source>webinar.benefits</source>
        <translation>Someone who signs up and attends gives you details and time, often a serious lead
Live questions show what holds buyers back, and the recording stays useful</translation>
    </message>
    <message>
        <source>webinar.challenges</source>
        <translation>Part of those who sign up won’t come, and every session needs invitations and reminders
Needs a subject worth the time, a confident speaker and quick follow-up</translation>
    </message>
    <message>
        <source>webinar.start</source>
        <translation>Choose one problem your leads face and offer a practical way to deal with it
Open a short sign-up page, invite your list and partners, and send reminders
Write to those who came with a summary and one clear next step</translation>
    </message>
    <message>
        <source>whatsapp</source>
        <translation>WhatsApp Business</translation>
    </message>
    <message>
        <source>whatsapp.about</source>
        <translation>WhatsApp Business messages to customers who agreed: offers, order confirmations and answers.</translation>
    </message>
    <message>
        <source>whatsapp.benefits</source>
        <translation>An app many of your customers open daily, where a reply is a talk that leads toward buying
Photos, catalogue and payment link all fit in the same chat</translation>
    </message>
    <message>
        <source>whatsapp.challenges</source>
        <translation>Sending offers in bulk usually costs money, and many reports may get your number suspended
People expect a fast answer, so someone must be there, or ready replies</translation>
    </message>
    <message>
        <source>whatsapp.start</source>
        <translation>Open a business account on its own number and complete the catalogue and reply hours
Ask clear permission for offers, and let people leave with one word
Prepare replies to common questions and labels that tell new orders from old</translation>
    </message>
    <message>
        <source>x_ads</source>
        <translation>X ads</translation>
    </message>
    <message>
        <source>x_ads.about</source>
        <translation>Paid posts shown in the feed to people who follow the topics, accounts and events you choose.</translation>
    </message>
    <message>
        <source>x_ads.benefits</source>
        <translation>Joins a conversation happening now: a match, a season or an event your public follows
Can start the same day with a small amount to try it out</translation>
    </message>
    <message>
        <source>x_ads.challenges</source>
        <translation>A post scrolls past quickly and is forgotten unless it is repeated
Negative public replies may follow your ad, so someone must watch and answer</translation>
    </message>
    <message>
        <source>x_ads.start</source>
        <translation>Choose a topic your customers really talk about, not whatever is trending
Write one clear sentence with a picture and a link to the offer page
Try two versions on a small budget and stop the one that brings no serious visits</translation>
    </message>
    <message>
        <source>x_organic</source>
        <translation>X (organic)</translation>
    </message>
    <message>
        <source>x_organic.about</source>
        <translation>Your presence on X: posts, threads and replies that join what people say about your field.</translation>
    </message>
    <message>
        <source>x_organic.benefits</source>
        <translation>A timely reply on a current subject may introduce you to a new audience within hours
Shows what people say about you and your competitors, in their own words</translation>
    </message>
    <message>
        <source>x_organic.challenges</source>
        <translation>A post lives for hours, so presence has to be almost daily
Complaints are public and spread fast, and a slip in tone costs you</translation>
    </message>
    <message>
        <source>x_organic.start</source>
        <translation>Save a search for your name, field and city and look at it daily
Write a thread on a common mistake in your field and pin it
Answer every question and complaint in public, then carry on in private</translation>
    </message>
    <message>
        <source>youtube_ads</source>
        <translation>YouTube ads</translation>
    </message>
    <message>
        <source>youtube_ads.about</source>
        <translation>Paid videos shown before or between the videos your public watches on YouTube.</translation>
    </message>
    <message>
        <source>youtube_ads.benefits</source>
        <translation>Shows the product at work, so people who have never heard of it understand it
You choose video topics and the city, and in many formats pay for views rather than skips</translation>
    </message>
    <message>
        <source>youtube_ads.challenges</source>
        <translation>Most people wait for the skip button: a weak opening wastes the ad
It needs a good video, renewed whenever viewers tire of it</translation>
    </message>
    <message>
        <source>youtube_ads.start</source>
        <translation>Film a short video that opens on your customer’s problem and names you early
Target channels and topics close to what you sell, in your city
See how many watched to the end and how many visited, and replace a weak opening</translation>
    </message>
    <message>
        <source>youtube_organic</source>
        <translation>YouTube channel</translation>
    </message>
    <message>
        <source>youtube_organic.about</source>
        <translation>Videos that explain, test or compare, published on your own channel and found through search and suggestions.</translation>
    </message>
    <message>
        <source>youtube_organic.benefits</source>
        <translation>A useful video may be watched for a long time and meet people who had never heard of you
Seeing the product in use builds trust that photos rarely build</translation>
    </message>
    <message>
        <source>youtube_organic.challenges</source>
        <translation>Filming and editing take time and skill, and long gaps weaken the channel
Most viewers stay on YouTube, so direct orders are few at first</translation>
    </message>
    <message>
        <source>youtube_organic.start</source>
        <translation>Pick a question people search for and answer it in one clear video
Film with a phone near a window, and care for the sound before the picture
Title it in the searcher’s words and put the product link first in the description</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>AE</source>
        <translation>United Arab Emirates</translation>
    </message>
    <message>
        <source>AE.differs</source>
        <translation>People come from many countries, so English is often needed beside Arabic; TikTok leads and the weekend is Saturday and Sunday. Advertising is dearer than in most Arab countries, and marketing calls and messages are under prior approval and a do-not-call register.</translation>
    </message>
    <message>
        <source>BH</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>BH.differs</source>
        <translation>TikTok leads, the market is small and close together, and the weekend is Friday and Saturday. Many buyers come over from Saudi Arabia at the weekend, so it may help to speak to them too.</translation>
    </message>
    <message>
        <source>DJ</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>DJ.differs</source>
        <translation>The market is small and speaks several languages: French and Arabic with Somali and Afar. Signs, radio and word of mouth may reach where the platforms do not.</translation>
    </message>
    <message>
        <source>DZ</source>
        <translation>Algeria</translation>
    </message>
    <message>
        <source>DZ.differs</source>
        <translation>Facebook leads the platforms, Arabic and French are both used, and the weekend is Friday and Saturday. Cash on delivery is the usual way to pay, and a local card may not pay for ads on world platforms, so check before planning.</translation>
    </message>
    <message>
        <source>EG</source>
        <translation>Egypt</translation>
    </message>
    <message>
        <source>EG.differs</source>
        <translation>A large market where advertising is cheap, YouTube leads the platforms, cash on delivery is common and the weekend is Friday and Saturday. Part of the population is offline, and electronic marketing needs consent and a way to refuse.</translation>
    </message>
    <message>
        <source>IQ</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>IQ.differs</source>
        <translation>Facebook, Instagram and TikTok are popular and selling by messages is usual; the weekend is Friday and Saturday. Cash on delivery is the common way to pay, and in the Kurdistan Region Kurdish may be needed beside Arabic.</translation>
    </message>
    <message>
        <source>JO</source>
        <translation>Jordan</translation>
    </message>
    <message>
        <source>JO.differs</source>
        <translation>YouTube leads the platforms, Facebook and WhatsApp are widespread, and the weekend is Friday and Saturday. Check that TikTok is open in the country before building a plan on it.</translation>
    </message>
    <message>
        <source>KM</source>
        <translation>Comoros</translation>
    </message>
    <message>
        <source>KM.differs</source>
        <translation>The market is small and spread over islands, and Comorian is the everyday language beside French and Arabic. Facebook, radio and word of mouth are practical ways, and cash prevails.</translation>
    </message>
    <message>
        <source>KW</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>KW.differs</source>
        <translation>TikTok leads, Snapchat and Instagram are clearly present, and the weekend is Friday and Saturday. The market is small and people know one another, so a local influencer’s opinion or a recommendation spreads fast.</translation>
    </message>
    <message>
        <source>LB</source>
        <translation>Lebanon</translation>
    </message>
    <message>
        <source>LB.differs</source>
        <translation>Prices are shown in dollars as well as pounds, and local cards may not pay foreign platforms, so check first. WhatsApp, Instagram and Facebook are popular, Arabic mixes with French and English, and the weekend is Saturday and Sunday.</translation>
    </message>
    <message>
        <source>LY</source>
        <translation>Libya</translation>
    </message>
    <message>
        <source>LY.differs</source>
        <translation>Facebook leads the platforms and much selling goes through its pages and messages; the weekend is Friday and Saturday. Cash prevails, and paying for ads from inside the country may be difficult, so check first.</translation>
    </message>
    <message>
        <source>MA</source>
        <translation>Morocco</translation>
    </message>
    <message>
        <source>MA.differs</source>
        <translation>Facebook leads the platforms, people mix Darija, Arabic and French so try more than one, and the weekend is Saturday and Sunday. Cash on delivery is common, and a Hijri month may begin a day later.</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>MR.differs</source>
        <translation>Arabic and French are both used, and Facebook and WhatsApp are popular. Cash and phone wallets are more usual than cards, so make sure how you will pay the platforms.</translation>
    </message>
    <message>
        <source>OM</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>OM.differs</source>
        <translation>YouTube leads the platforms, towns are far apart so delivery shapes the offer, and the weekend is Friday and Saturday. A Hijri month may begin a day after some neighbours, so wait for the official announcement before sending greetings.</translation>
    </message>
    <message>
        <source>PS</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>PS.differs</source>
        <translation>Facebook leads the platforms, more than one currency is in use so write it with every price, and the weekend is mostly Friday and Saturday. Moving between towns may be hard, so aim ads at the areas you can serve.</translation>
    </message>
    <message>
        <source>QA</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>QA.differs</source>
        <translation>TikTok leads, residents speak many languages so Arabic and English together serve better, and the weekend is Friday and Saturday. The audience is small and tires of one ad quickly.</translation>
    </message>
    <message>
        <source>SA</source>
        <translation>Saudi Arabia</translation>
    </message>
    <message>
        <source>SA.differs</source>
        <translation>Almost everyone is online, Snapchat and TikTok are strong beside WhatsApp, and the weekend is Friday and Saturday. Marketing by e-mail, text message or WhatsApp needs the receiver’s consent first.</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>SD.differs</source>
        <translation>Paying the platforms from inside the country may be impossible, and the currency and the network are unsteady, so review prices often. WhatsApp, Facebook and word of mouth are the usual ways, and the weekend is Friday and Saturday.</translation>
    </message>
    <message>
        <source>SO</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>SO.differs</source>
        <translation>Somali is the everyday language, paying by phone is widespread and prices are often given in dollars. Facebook, WhatsApp and word of mouth are usual ways; check that you can pay the platforms.</translation>
    </message>
    <message>
        <source>SY</source>
        <translation>Syria</translation>
    </message>
    <message>
        <source>SY.differs</source>
        <translation>Paying for ads on world platforms from inside the country may be impossible, so check that before planning them. Facebook, WhatsApp and word of mouth are the usual way to people, and the weekend is Friday and Saturday.</translation>
    </message>
    <message>
        <source>TN</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <source>TN.differs</source>
        <translation>Facebook leads the platforms, Tunisian Arabic and French are both found in advertising, and the weekend is Saturday and Sunday. Check how you will pay foreign platforms, as local cards may be limited in currency.</translation>
    </message>
    <message>
        <source>YE</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>YE.differs</source>
        <translation>Paying the platforms from inside the country may be impossible and the exchange rate differs widely from place to place, so check both. WhatsApp, Facebook and word of mouth are closest to people, and the weekend is Friday and Saturday.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Another country</translation>
    </message>
    <message>
        <source>other.differs</source>
        <translation>We hold no figures for this country, so we use averages with wide ranges. Check its leading platforms, its weekend, its ways to pay and its rules on marketing messages.</translation>
    </message>
</context>
<context>
    <name>currencies</name>
    <message>
        <source>AED</source>
        <translation>UAE dirham</translation>
    </message>
    <message>
        <source>AED.symbol</source>
        <translation>AED</translation>
    </message>
    <message>
        <source>BHD</source>
        <translation>Bahraini dinar</translation>
    </message>
    <message>
        <source>BHD.symbol</source>
        <translation>BHD</translation>
    </message>
    <message>
        <source>DJF</source>
        <translation>Djiboutian franc</translation>
    </message>
    <message>
        <source>DJF.symbol</source>
        <translation>DJF</translation>
    </message>
    <message>
        <source>DZD</source>
        <translation>Algerian dinar</translation>
    </message>
    <message>
        <source>DZD.symbol</source>
        <translation>DZD</translation>
    </message>
    <message>
        <source>EGP</source>
        <translation>Egyptian pound</translation>
    </message>
    <message>
        <source>EGP.symbol</source>
        <translation>EGP</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>EUR.symbol</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>ILS</source>
        <translation>Israeli shekel</translation>
    </message>
    <message>
        <source>ILS.symbol</source>
        <translation>ILS</translation>
    </message>
    <message>
        <source>IQD</source>
        <translation>Iraqi dinar</translation>
    </message>
    <message>
        <source>IQD.symbol</source>
        <translation>IQD</translation>
    </message>
    <message>
        <source>JOD</source>
        <translation>Jordanian dinar</translation>
    </message>
    <message>
        <source>JOD.symbol</source>
        <translation>JOD</translation>
    </message>
    <message>
        <source>KMF</source>
        <translation>Comorian franc</translation>
    </message>
    <message>
        <source>KMF.symbol</source>
        <translation>KMF</translation>
    </message>
    <message>
        <source>KWD</source>
        <translation>Kuwaiti dinar</translation>
    </message>
    <message>
        <source>KWD.symbol</source>
        <translation>KWD</translation>
    </message>
    <message>
        <source>LBP</source>
        <translation>Lebanese pound</translation>
    </message>
    <message>
        <source>LBP.symbol</source>
        <translation>LBP</translation>
    </message>
    <message>
        <source>LYD</source>
        <translation>Libyan dinar</translation>
    </message>
    <message>
        <source>LYD.symbol</source>
        <translation>LYD</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>Moroccan dirham</translation>
    </message>
    <message>
        <source>MAD.symbol</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>MRU</source>
        <translation>Mauritanian ouguiya</translation>
    </message>
    <message>
        <source>MRU.symbol</source>
        <translation>MRU</translation>
    </message>
    <message>
        <source>OMR</source>
        <translation>Omani rial</translation>
    </message>
    <message>
        <source>OMR.symbol</source>
        <translation>OMR</translation>
    </message>
    <message>
        <source>QAR</source>
        <translation>Qatari riyal</translation>
    </message>
    <message>
        <source>QAR.symbol</source>
        <translation>QAR</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>Saudi riyal</translation>
    </message>
    <message>
        <source>SAR.symbol</source>
        <translation>SAR</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>Sudanese pound</translation>
    </message>
    <message>
        <source>SDG.symbol</source>
        <translation>SDG</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>Somali shilling</translation>
    </message>
    <message>
        <source>SOS.symbol</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>SYP</source>
        <translation>Syrian pound</translation>
    </message>
    <message>
        <source>SYP.symbol</source>
        <translation>SYP</translation>
    </message>
    <message>
        <source>TND</source>
        <translation>Tunisian dinar</translation>
    </message>
    <message>
        <source>TND.symbol</source>
        <translation>TND</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>US dollar</translation>
    </message>
    <message>
        <source>USD.symbol</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>YER</source>
        <translation>Yemeni rial</translation>
    </message>
    <message>
        <source>YER.symbol</source>
        <translation>YER</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>article.directions</source>
        <translation>Article on inbound and outbound</translation>
    </message>
    <message>
        <source>article.streams</source>
        <translation>Article on upstream and downstream</translation>
    </message>
    <message>
        <source>claim.ad_blocking</source>
        <translation>Ad blocking was expected to cost 2.12 billion dollars of revenue in 2020.</translation>
    </message>
    <message>
        <source>claim.emails</source>
        <translation>An office worker gets 120 e-mails a day, 55% of them junk.</translation>
    </message>
    <message>
        <source>claim.interruptions</source>
        <translation>An average person meets more than 2,000 marketing interruptions a day.</translation>
    </message>
    <message>
        <source>claim.ninety_ten</source>
        <translation>Most marketers put 90% of their effort into outbound and 10% into inbound, and the article advises to reverse it. Rawafid never reverses it by rule: it works out what suits each client.</translation>
    </message>
    <message>
        <source>claim.online_search</source>
        <translation>Up to 63% of consumers begin a purchase with an online search.</translation>
    </message>
    <message>
        <source>claim.spotify</source>
        <translation>Spotify had 271 million active users in December 2019, so radio lost weight.</translation>
    </message>
    <message>
        <source>content.blog</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>content.case_studies</source>
        <translation>Case studies</translation>
    </message>
    <message>
        <source>content.demonstrations</source>
        <translation>Demonstrations</translation>
    </message>
    <message>
        <source>content.follow_up</source>
        <translation>Follow-up e-mail</translation>
    </message>
    <message>
        <source>content.guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>content.podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>content.prices</source>
        <translation>Clear prices</translation>
    </message>
    <message>
        <source>content.product_comparisons</source>
        <translation>Product comparisons</translation>
    </message>
    <message>
        <source>content.reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>content.reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>content.social_posts</source>
        <translation>Social posts</translation>
    </message>
    <message>
        <source>content.testimonials</source>
        <translation>Testimonials</translation>
    </message>
    <message>
        <source>content.video</source>
        <translation>Explaining videos</translation>
    </message>
    <message>
        <source>content.webinars</source>
        <translation>Webinars</translation>
    </message>
    <message>
        <source>lesson.channels</source>
        <translation>Few channels, well served</translation>
    </message>
    <message>
        <source>lesson.channels.about</source>
        <translation>Put your money and hours where you can keep going.</translation>
    </message>
    <message>
        <source>lesson.channels.example</source>
        <translation>A seamstress with six hours a week chose messages to her customers and one account that shows her work, and left the rest.</translation>
    </message>
    <message>
        <source>lesson.channels.text</source>
        <translation>Each channel needs a least amount of money or time to work. Whoever spreads little over many reaches it in none. Begin with two or three.
Choose from both ends: one close to the sale that brings the first orders, and one that makes people know you for what comes after. And look at time as you look at money: a free channel that eats ten hours a week is not free.</translation>
    </message>
    <message>
        <source>lesson.channels.todo</source>
        <translation>Open the recommendation, read the reason for each channel, and choose what to begin with this week.</translation>
    </message>
    <message>
        <source>lesson.content</source>
        <translation>Three pieces along the way</translation>
    </message>
    <message>
        <source>lesson.content.about</source>
        <translation>Content for the start, the middle and the end.</translation>
    </message>
    <message>
        <source>lesson.content.example</source>
        <translation>A dental clinic: “When does your child need braces?”, then “Kinds of braces and how they differ”, then “Our prices and what parents say”.</translation>
    </message>
    <message>
        <source>lesson.content.text</source>
        <translation>Make three pieces and no more. One for the start that answers a question people ask before they know you. One for the middle that compares choices fairly. One for the end that reassures: a clear price, a customer’s word, how to return the goods.
Tie them together: the end of each points to the next. And give each a number to follow: views of the first, messages from the second, orders from the third.</translation>
    </message>
    <message>
        <source>lesson.content.todo</source>
        <translation>Look at the stages of the journey in the guide, and make the piece that you lack.</translation>
    </message>
    <message>
        <source>lesson.customer</source>
        <translation>Whom do you sell to?</translation>
    </message>
    <message>
        <source>lesson.customer.about</source>
        <translation>Day one: one customer, one need.</translation>
    </message>
    <message>
        <source>lesson.customer.example</source>
        <translation>A small roastery thought its customers wanted “speciality coffee”. In the talks they said: “coffee that doesn’t upset my stomach”. That became its first sentence.</translation>
    </message>
    <message>
        <source>lesson.customer.text</source>
        <translation>Before any advertising, know one person who needs what you sell. Who is it? When does the need come? What do they do today instead of you? In which words do they describe the problem?
This is the first work upstream and costs no money: five short talks with customers, or people like them. Offer them nothing. Ask about the last time they needed something like yours, and write down their words as they said them: they will be the words of your page and your ads.</translation>
    </message>
    <message>
        <source>lesson.customer.todo</source>
        <translation>Talk with five people, then answer the questions on customers in the questionnaire.</translation>
    </message>
    <message>
        <source>lesson.promise</source>
        <translation>One sentence, one place</translation>
    </message>
    <message>
        <source>lesson.promise.about</source>
        <translation>Say plainly what you offer, where people look.</translation>
    </message>
    <message>
        <source>lesson.promise.example</source>
        <translation>“School stationery at your door before the first day of term”: for whom, what and when, in one sentence.</translation>
    </message>
    <message>
        <source>lesson.promise.text</source>
        <translation>Write a sentence that a stranger understands in five seconds: whom this is for, what gets better for them, and why you. If it needs explaining, write it again.
Then put it in the one place where those who search will find you: your profile on the map if you have premises, or a simple page, or a tidy social account. It holds what you sell, for how much, where, how to order, and real photos. One complete place is better than five unfinished ones.</translation>
    </message>
    <message>
        <source>lesson.promise.todo</source>
        <translation>Write your sentence, complete one place where people find you, then answer what the questionnaire asks about what you have.</translation>
    </message>
    <message>
        <source>lesson.sale</source>
        <translation>First offer, first sale</translation>
    </message>
    <message>
        <source>lesson.sale.about</source>
        <translation>A short offer to those who know you, then learn from it.</translation>
    </message>
    <message>
        <source>lesson.sale.example</source>
        <translation>“Because Ramadan is near: the box of dates at last winter’s price until Thursday, order with one message.” A reason, a day, a step.</translation>
    </message>
    <message>
        <source>lesson.sale.text</source>
        <translation>Those nearest to the first order are the ones who know you: people you talked with, followers, those who asked and did not buy. Make them one clear offer that has a reason, a day on which it ends, and one step to order.
And from the first order on, ask each buyer: how did you hear of us? Write the answer down. It is the cheapest market study there is, and from it Rawafid learns what works for you, so that its advice grows sharper. And don’t judge upstream work by the week’s sales: each approach has its own measure.</translation>
    </message>
    <message>
        <source>lesson.sale.todo</source>
        <translation>Set one offer with a last day, note where each order came from, then compare the approaches on the comparison page.</translation>
    </message>
    <message>
        <source>stage.after</source>
        <translation>After the purchase</translation>
    </message>
    <message>
        <source>stage.after.about</source>
        <translation>Now they are customers. Serve them well and they come back; ask them and they speak of you. The satisfied are your most credible promoters and cost the least.</translation>
    </message>
    <message>
        <source>stage.after.asks</source>
        <translation>“Shall I come back, and recommend them?”</translation>
    </message>
    <message>
        <source>stage.compare</source>
        <translation>The middle: comparison</translation>
    </message>
    <message>
        <source>stage.compare.about</source>
        <translation>The list has narrowed to a few choices, and customers weigh them. Show the differences honestly, even those that don’t favour you: trust is won here.</translation>
    </message>
    <message>
        <source>stage.compare.asks</source>
        <translation>“Which of these suits me?”</translation>
    </message>
    <message>
        <source>stage.decide</source>
        <translation>The end: decision</translation>
    </message>
    <message>
        <source>stage.decide.about</source>
        <translation>They are about to buy and check what still worries them: the price, what others say, what happens if they are not satisfied. Take the doubt away, then make the last step easy.</translation>
    </message>
    <message>
        <source>stage.decide.asks</source>
        <translation>“Can I trust them, and how do I buy?”</translation>
    </message>
    <message>
        <source>stage.discover</source>
        <translation>The start: discovery</translation>
    </message>
    <message>
        <source>stage.discover.about</source>
        <translation>Customers feel a need or a problem and get to know the possible solutions. They don’t know you yet, so don’t begin with the price: help them to understand.</translation>
    </message>
    <message>
        <source>stage.discover.asks</source>
        <translation>“What is my problem, and can it be solved?”</translation>
    </message>
    <message>
        <source>story.pineapple</source>
        <translation>The pineapple peeler</translation>
    </message>
    <message>
        <source>story.pineapple.text</source>
        <translation>An online shop sells a tool that peels pineapples. Few people search for it, because few buy fresh pineapple.
Upstream, the shop films a sweet recipe with fresh pineapple that spreads from one to the next. People want it, and peeling the fruit becomes a problem of theirs. The video sold nothing on its day, but it made the desire.
Then comes downstream: a short sale on Instagram on International Pineapple Day, 27 June, for those who saw the recipe. Now they click and buy. The first made the second possible.</translation>
    </message>
    <message>
        <source>story.search</source>
        <translation>The one who came searching</translation>
    </message>
    <message>
        <source>story.search.text</source>
        <translation>The manager of a small office searches for software to keep her appointments, and finds an article that compares the tools fairly. It ends with an invitation to a short webinar on the subject; she signs up with her name and address.
After the webinar she wonders whether this has worked for anybody. The story of an office like hers arrives, and she asks for a demonstration. By the time she talks with the seller she understands the solution and is half convinced.
Nobody interrupted her. Each step answered a question at the moment she had it.</translation>
    </message>
    <message>
        <source>story.sofa</source>
        <translation>The sofa</translation>
    </message>
    <message>
        <source>story.sofa.text</source>
        <translation>A man in his car catches sight of a furniture shop’s billboard. It crosses his mind that his sofa is old, and he forgets.
Weeks later an ad of the same shop breaks into the news; he remembers, and forgets again. Some months on, a coupon of the shop comes to his home, and he goes and buys.
What sold the sofa? Ask him and he will say: the coupon. But the billboard and the ad had prepared it. Rawafid calls this carry-over: each contact leaves something for the next one to build on.</translation>
    </message>
    <message>
        <source>term.ad_blocking</source>
        <translation>Ad blocking</translation>
    </message>
    <message>
        <source>term.ad_blocking.about</source>
        <translation>Software that keeps ads from showing: one of the signs that people tire of being interrupted.</translation>
    </message>
    <message>
        <source>term.ad_blocking.also</source>
        <translation>ad blocker</translation>
    </message>
    <message>
        <source>term.approach</source>
        <translation>Approach</translation>
    </message>
    <message>
        <source>term.approach.about</source>
        <translation>A way of marketing. Rawafid has four: upstream and downstream, inbound and outbound.</translation>
    </message>
    <message>
        <source>term.approach.also</source>
        <translation>strategy, tactic</translation>
    </message>
    <message>
        <source>term.audience</source>
        <translation>Target audience</translation>
    </message>
    <message>
        <source>term.audience.about</source>
        <translation>The people who may buy from you and whom you can reach.</translation>
    </message>
    <message>
        <source>term.audience.also</source>
        <translation>target group, segment</translation>
    </message>
    <message>
        <source>term.awareness</source>
        <translation>Brand awareness</translation>
    </message>
    <message>
        <source>term.awareness.about</source>
        <translation>That people know your brand and remember it when the need comes.</translation>
    </message>
    <message>
        <source>term.awareness.also</source>
        <translation>brand recall, recognition</translation>
    </message>
    <message>
        <source>term.banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>term.banner.about</source>
        <translation>A picture ad inside a site or an app.</translation>
    </message>
    <message>
        <source>term.banner.also</source>
        <translation>display ad</translation>
    </message>
    <message>
        <source>term.benchmark</source>
        <translation>Sector benchmark</translation>
    </message>
    <message>
        <source>term.benchmark.about</source>
        <translation>What businesses like yours usually obtain. A starting point, not a target.</translation>
    </message>
    <message>
        <source>term.benchmark.also</source>
        <translation>average</translation>
    </message>
    <message>
        <source>term.brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>term.brand.about</source>
        <translation>What comes to people’s minds when they hear your name, not the logo alone.</translation>
    </message>
    <message>
        <source>term.brand.also</source>
        <translation>logo, trademark</translation>
    </message>
    <message>
        <source>term.budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>term.budget.about</source>
        <translation>The money you spend on marketing in a month, and with it your hours of work.</translation>
    </message>
    <message>
        <source>term.budget.also</source>
        <translation>money</translation>
    </message>
    <message>
        <source>term.build_up</source>
        <translation>Build-up</translation>
    </message>
    <message>
        <source>term.build_up.about</source>
        <translation>How results add up month after month, some channels later than others.</translation>
    </message>
    <message>
        <source>term.build_up.also</source>
        <translation>lag, delay</translation>
    </message>
    <message>
        <source>term.carry_over</source>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>term.carry_over.about</source>
        <translation>What stays of the effect in the weeks after, as in the story of the sofa.</translation>
    </message>
    <message>
        <source>term.carry_over.also</source>
        <translation>adstock</translation>
    </message>
    <message>
        <source>term.case_study</source>
        <translation>Case study</translation>
    </message>
    <message>
        <source>term.case_study.about</source>
        <translation>A short story with figures: a customer’s problem, what you did, what changed.</translation>
    </message>
    <message>
        <source>term.case_study.also</source>
        <translation>success story</translation>
    </message>
    <message>
        <source>term.channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>term.channel.about</source>
        <translation>A way by which your message reaches people: a social account, a search ad, a fair, a shop sign.</translation>
    </message>
    <message>
        <source>term.channel.also</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>term.click_rate</source>
        <translation>Click-through rate</translation>
    </message>
    <message>
        <source>term.click_rate.about</source>
        <translation>Of every hundred times an ad was shown, how many were clicked.</translation>
    </message>
    <message>
        <source>term.click_rate.also</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>term.client_and_customer</source>
        <translation>Client and customer</translation>
    </message>
    <message>
        <source>term.client_and_customer.about</source>
        <translation>In Rawafid the client is the business that is advised; customers are those who buy from it.</translation>
    </message>
    <message>
        <source>term.client_and_customer.also</source>
        <translation>buyer</translation>
    </message>
    <message>
        <source>term.cold_call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>term.cold_call.about</source>
        <translation>A call to somebody who does not expect it, to offer something. First check what your country’s rules allow.</translation>
    </message>
    <message>
        <source>term.cold_call.also</source>
        <translation>telemarketing</translation>
    </message>
    <message>
        <source>term.confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>term.confidence.about</source>
        <translation>How sure we are of a channel’s estimate: high, medium or low, by the sources of its figures.</translation>
    </message>
    <message>
        <source>term.confidence.also</source>
        <translation>certainty</translation>
    </message>
    <message>
        <source>term.conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>term.conversion.about</source>
        <translation>When a person does what you aim at: buys, books or sends a request.</translation>
    </message>
    <message>
        <source>term.conversion.also</source>
        <translation>goal, action</translation>
    </message>
    <message>
        <source>term.cost_per_click</source>
        <translation>Cost per click</translation>
    </message>
    <message>
        <source>term.cost_per_click.about</source>
        <translation>What you pay for each click on your ad.</translation>
    </message>
    <message>
        <source>term.cost_per_click.also</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>term.cost_per_thousand</source>
        <translation>Cost per thousand</translation>
    </message>
    <message>
        <source>term.cost_per_thousand.about</source>
        <translation>What you pay for your ad to be shown a thousand times, even if one person sees it more than once.</translation>
    </message>
    <message>
        <source>term.cost_per_thousand.also</source>
        <translation>CPM, impressions</translation>
    </message>
    <message>
        <source>term.coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>term.coupon.about</source>
        <translation>A discount by code or on paper. It does two things: it invites to buy, and it shows where the customer came from.</translation>
    </message>
    <message>
        <source>term.coupon.also</source>
        <translation>voucher, promo code</translation>
    </message>
    <message>
        <source>term.diminishing_returns</source>
        <translation>Diminishing returns</translation>
    </message>
    <message>
        <source>term.diminishing_returns.about</source>
        <translation>Each further amount in the same channel brings less than the one before.</translation>
    </message>
    <message>
        <source>term.diminishing_returns.also</source>
        <translation>saturation</translation>
    </message>
    <message>
        <source>term.frontier</source>
        <translation>Efficient frontier</translation>
    </message>
    <message>
        <source>term.frontier.about</source>
        <translation>All splits in which awareness cannot grow without fewer sales. You choose where to stand on it.</translation>
    </message>
    <message>
        <source>term.frontier.also</source>
        <translation>trade-off</translation>
    </message>
    <message>
        <source>term.funnel</source>
        <translation>Sales funnel</translation>
    </message>
    <message>
        <source>term.funnel.about</source>
        <translation>A picture of the journey: many enter at the top, few buy at the bottom. Where are most of them lost?</translation>
    </message>
    <message>
        <source>term.funnel.also</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>term.horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>term.horizon.about</source>
        <translation>The months over which results are counted. The longer it is, the more upstream work pays.</translation>
    </message>
    <message>
        <source>term.horizon.also</source>
        <translation>period</translation>
    </message>
    <message>
        <source>term.journey</source>
        <translation>Customer journey</translation>
    </message>
    <message>
        <source>term.journey.about</source>
        <translation>The way from first feeling a need to after the purchase: discovery, comparison, decision, and after.</translation>
    </message>
    <message>
        <source>term.journey.also</source>
        <translation>buyer’s journey, path to purchase</translation>
    </message>
    <message>
        <source>term.lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>term.lead.about</source>
        <translation>Someone who showed interest and left a way to be reached, and has not bought yet.</translation>
    </message>
    <message>
        <source>term.lead.also</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>term.lifetime_value</source>
        <translation>Customer lifetime value</translation>
    </message>
    <message>
        <source>term.lifetime_value.about</source>
        <translation>What a customer brings you over the whole relation, not in the first order alone.</translation>
    </message>
    <message>
        <source>term.lifetime_value.also</source>
        <translation>LTV, CLV</translation>
    </message>
    <message>
        <source>term.margin</source>
        <translation>Gross margin</translation>
    </message>
    <message>
        <source>term.margin.about</source>
        <translation>What is left of the price after the cost of the goods or service, before marketing.</translation>
    </message>
    <message>
        <source>term.margin.also</source>
        <translation>profit</translation>
    </message>
    <message>
        <source>term.marginal_return</source>
        <translation>Marginal return</translation>
    </message>
    <message>
        <source>term.marginal_return.about</source>
        <translation>What the next hundred brings, not the average of those before. In a good mix it is alike across channels.</translation>
    </message>
    <message>
        <source>term.marginal_return.also</source>
        <translation>next unit</translation>
    </message>
    <message>
        <source>term.market_research</source>
        <translation>Market research</translation>
    </message>
    <message>
        <source>term.market_research.about</source>
        <translation>To ask, observe and count before deciding: what people want, who competes, what they pay.</translation>
    </message>
    <message>
        <source>term.market_research.also</source>
        <translation>survey, interviews</translation>
    </message>
    <message>
        <source>term.mix</source>
        <translation>Channel mix</translation>
    </message>
    <message>
        <source>term.mix.about</source>
        <translation>The channels you work with together, and the part of money and time that each gets.</translation>
    </message>
    <message>
        <source>term.mix.also</source>
        <translation>marketing mix</translation>
    </message>
    <message>
        <source>term.order_value</source>
        <translation>Average order value</translation>
    </message>
    <message>
        <source>term.order_value.about</source>
        <translation>Sales divided by the number of orders.</translation>
    </message>
    <message>
        <source>term.order_value.also</source>
        <translation>AOV, basket</translation>
    </message>
    <message>
        <source>term.prior</source>
        <translation>Expert prior</translation>
    </message>
    <message>
        <source>term.prior.about</source>
        <translation>A figure without a published source, kept wide and marked as such, until your own figures come.</translation>
    </message>
    <message>
        <source>term.prior.also</source>
        <translation>assumption</translation>
    </message>
    <message>
        <source>term.promise</source>
        <translation>Value proposition</translation>
    </message>
    <message>
        <source>term.promise.about</source>
        <translation>One sentence: whom it is for, what gets better for them, and why you.</translation>
    </message>
    <message>
        <source>term.promise.also</source>
        <translation>promise, USP</translation>
    </message>
    <message>
        <source>term.range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>term.range.about</source>
        <translation>From the least to the most we expect: about eight times in ten the result lies within. A wide range is honesty, not weakness.</translation>
    </message>
    <message>
        <source>term.range.also</source>
        <translation>interval</translation>
    </message>
    <message>
        <source>term.repeat_purchase</source>
        <translation>Repeat purchase</translation>
    </message>
    <message>
        <source>term.repeat_purchase.about</source>
        <translation>How often a customer comes back to buy in a year.</translation>
    </message>
    <message>
        <source>term.repeat_purchase.also</source>
        <translation>loyalty, retention</translation>
    </message>
    <message>
        <source>term.response_curve</source>
        <translation>Response curve</translation>
    </message>
    <message>
        <source>term.response_curve.about</source>
        <translation>How much a channel brings at each amount you put in.</translation>
    </message>
    <message>
        <source>term.response_curve.also</source>
        <translation>response</translation>
    </message>
    <message>
        <source>term.retargeting</source>
        <translation>Retargeting</translation>
    </message>
    <message>
        <source>term.retargeting.about</source>
        <translation>An ad for those who visited your page or saw your content and did not buy.</translation>
    </message>
    <message>
        <source>term.retargeting.also</source>
        <translation>remarketing</translation>
    </message>
    <message>
        <source>term.scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>term.scenario.about</source>
        <translation>Other advice for the same client with another attitude to risk: cautious, balanced or bold.</translation>
    </message>
    <message>
        <source>term.scenario.also</source>
        <translation>alternative</translation>
    </message>
    <message>
        <source>term.testimonial</source>
        <translation>Testimonial</translation>
    </message>
    <message>
        <source>term.testimonial.about</source>
        <translation>A real customer’s words on the experience, with name and consent.</translation>
    </message>
    <message>
        <source>term.testimonial.also</source>
        <translation>review</translation>
    </message>
    <message>
        <source>term.trend_forecasting</source>
        <translation>Trend forecasting</translation>
    </message>
    <message>
        <source>term.trend_forecasting.about</source>
        <translation>Watching what changes in people’s tastes before it becomes demand. It sells nothing itself; it shows what to sell.</translation>
    </message>
    <message>
        <source>term.trend_forecasting.also</source>
        <translation>trends</translation>
    </message>
    <message>
        <source>term.unmet_need</source>
        <translation>Unmet need</translation>
    </message>
    <message>
        <source>term.unmet_need.about</source>
        <translation>Something people want that nobody offers the way they want it. New products begin here.</translation>
    </message>
    <message>
        <source>term.unmet_need.also</source>
        <translation>gap in the market</translation>
    </message>
    <message>
        <source>term.upselling</source>
        <translation>Upselling</translation>
    </message>
    <message>
        <source>term.upselling.about</source>
        <translation>Suggesting to a buyer a fuller version, or something useful with what they buy.</translation>
    </message>
    <message>
        <source>term.upselling.also</source>
        <translation>cross-selling</translation>
    </message>
    <message>
        <source>term.value_of_information</source>
        <translation>Value of information</translation>
    </message>
    <message>
        <source>term.value_of_information.about</source>
        <translation>How much better the result may get if the answer were known. It orders our questions, and says when enough is answered.</translation>
    </message>
    <message>
        <source>term.value_of_information.also</source>
        <translation>next best question</translation>
    </message>
    <message>
        <source>term.word_of_mouth</source>
        <translation>Word of mouth</translation>
    </message>
    <message>
        <source>term.word_of_mouth.about</source>
        <translation>A satisfied customer speaks of you. It is earned by service, and grows when you ask for it.</translation>
    </message>
    <message>
        <source>term.word_of_mouth.also</source>
        <translation>referral</translation>
    </message>
    <message>
        <source>term.worst_tenth</source>
        <translation>Worst tenth</translation>
    </message>
    <message>
        <source>term.worst_tenth.about</source>
        <translation>The average result of the worst one in ten outcomes. It measures how risky a plan is.</translation>
    </message>
    <message>
        <source>term.worst_tenth.also</source>
        <translation>risk, CVaR</translation>
    </message>
    <message>
        <source>topic.behaviour</source>
        <translation>What each does to people</translation>
    </message>
    <message>
        <source>topic.behaviour.text</source>
        <translation>Downstream asks for an act now: click and buy. Upstream forms taste and preference until people choose you of themselves one day. So the first shows in its week and fades soon, while the second builds up slowly and stays. Look at the build-up chart on the comparison page.</translation>
    </message>
    <message>
        <source>topic.product</source>
        <translation>What your product learns from both</translation>
    </message>
    <message>
        <source>topic.product.text</source>
        <translation>Upstream shows the gaps in the market and the wishes that nobody meets, so you know what to make before people ask for it. Downstream, the results of each campaign and the questions of its customers tell what to mend in the product, its features or the way you speak of it.</translation>
    </message>
    <message>
        <source>topic.together</source>
        <translation>Upstream and downstream together</translation>
    </message>
    <message>
        <source>topic.together.text</source>
        <translation>Upstream fills the river, downstream waters the land. Whoever works downstream alone sells to those who were about to buy, and then the river runs dry; whoever works upstream alone waits long for the water.
So set two targets: a sales target for the near term, served by short and focused campaigns, and a growth target for the long term, served by the upstream plan. Both need a firm knowledge of your customers, and both do better when those who market, sell, analyse and design work on them together.</translation>
    </message>
    <message>
        <source>topic.verdict</source>
        <translation>Which is better, inbound or outbound?</translation>
    </message>
    <message>
        <source>topic.verdict.text</source>
        <translation>Neither always wins. Those who come searching are easy to qualify, so inbound leads you to interested people at a lower cost as time goes by. Some outbound takes long and brings not a single lead; yet it reaches people who don’t know you and don’t search for you, and it acts sooner. So Rawafid puts no one ratio on everybody: it works it out from your answers and says why.</translation>
    </message>
    <message>
        <source>topic.weaker</source>
        <translation>Why outbound has weakened</translation>
    </message>
    <message>
        <source>topic.weaker.text</source>
        <translation>For two reasons that the article gives: interruptions have become so many that people block them, from ad blockers to caller identification, and searching from home costs people less than travelling to a seminar or a fair. Weaker does not mean dead: it is dearer than it was, so choose from it what suits your customers.</translation>
    </message>
</context>
<context>
    <name>legal</name>
    <message>
        <source>ae_cold_call</source>
        <translation>Check the prior approval for marketing calls in the Emirates, the do-not-call register and the hours allowed.</translation>
    </message>
    <message>
        <source>ae_messages</source>
        <translation>Check the Emirates’ rules on marketing messages before sending: they cover text messages and messaging apps such as WhatsApp.</translation>
    </message>
    <message>
        <source>ae_property</source>
        <translation>Check the permit for property advertising in the Emirates before you publish, above all for off-plan sales.</translation>
    </message>
    <message>
        <source>charity</source>
        <translation>Check the licence to collect donations, and who may receive them, before any campaign.</translation>
    </message>
    <message>
        <source>eg_direct_marketing</source>
        <translation>Check that everyone you message in Egypt agreed to it, that your name is shown and that refusing is easy.</translation>
    </message>
    <message>
        <source>gulf_discounts</source>
        <translation>Check with the trade authority of your country whether a discount or clearance needs a permit before you announce it.</translation>
    </message>
    <message>
        <source>gulf_influencers</source>
        <translation>Check the licence of advertiser and influencer before you agree, and ask that the post say it is an ad.</translation>
    </message>
    <message>
        <source>health_claims</source>
        <translation>Check with the health authority which approval is needed before you advertise a treatment or a health result.</translation>
    </message>
    <message>
        <source>legal_services</source>
        <translation>Check the rules of the bar or the regulator: they may forbid or limit paid advertising.</translation>
    </message>
    <message>
        <source>list_bought</source>
        <translation>Check where the list comes from before any cold e-mail: a bought list is never advised where consent is required.</translation>
    </message>
    <message>
        <source>platform_payments</source>
        <translation>Check that ad platforms can be paid from your country by a permitted means before you set money aside for them.</translation>
    </message>
    <message>
        <source>sa_direct_marketing</source>
        <translation>Check that everyone you send marketing to in Saudi Arabia agreed beforehand, and keep proof of it.</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>answers_collected</source>
        <translation>Answers collected</translation>
    </message>
    <message>
        <source>answers_collected.about</source>
        <translation>How many answers your research collected from customers or the market.</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>attendees.about</source>
        <translation>People who really came to your webinar or event, not only signed up.</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>bookings.about</source>
        <translation>How many appointments or bookings were confirmed.</translation>
    </message>
    <message>
        <source>brand_searches</source>
        <translation>Searches for your name</translation>
    </message>
    <message>
        <source>brand_searches.about</source>
        <translation>How often people typed your brand in a search engine: a sign that they remember you.</translation>
    </message>
    <message>
        <source>calls_and_directions</source>
        <translation>Calls and directions</translation>
    </message>
    <message>
        <source>calls_and_directions.about</source>
        <translation>How often people called you or asked for directions from your profile.</translation>
    </message>
    <message>
        <source>close_rate</source>
        <translation>Close rate</translation>
    </message>
    <message>
        <source>close_rate.about</source>
        <translation>The share of serious leads that buy or sign a contract.</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>contracts.about</source>
        <translation>How many contracts were signed, often some time after the first enquiry.</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>conversations.about</source>
        <translation>Real talks with someone who can decide, not attempts to call.</translation>
    </message>
    <message>
        <source>conversion_rate</source>
        <translation>Conversion rate</translation>
    </message>
    <message>
        <source>conversion_rate.about</source>
        <translation>The share of those who visited or asked and then bought.</translation>
    </message>
    <message>
        <source>cost_per_1000_reached</source>
        <translation>Cost to reach 1,000</translation>
    </message>
    <message>
        <source>cost_per_1000_reached.about</source>
        <translation>What it costs to reach a thousand different people.</translation>
    </message>
    <message>
        <source>cost_per_lead</source>
        <translation>Cost per lead</translation>
    </message>
    <message>
        <source>cost_per_lead.about</source>
        <translation>Marketing cost divided by leads; their quality can reverse the comparison.</translation>
    </message>
    <message>
        <source>cost_per_order</source>
        <translation>Cost per order</translation>
    </message>
    <message>
        <source>cost_per_order.about</source>
        <translation>Marketing cost divided by the orders it brought, also called cost per acquisition.</translation>
    </message>
    <message>
        <source>coupon_redemptions</source>
        <translation>Coupons used</translation>
    </message>
    <message>
        <source>coupon_redemptions.about</source>
        <translation>How many coupons or discount codes were used at purchase.</translation>
    </message>
    <message>
        <source>decisions_informed</source>
        <translation>Decisions informed</translation>
    </message>
    <message>
        <source>decisions_informed.about</source>
        <translation>How many decisions on product, price or message rested on what research found.</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>Donations</translation>
    </message>
    <message>
        <source>donations.about</source>
        <translation>How many donations came in.</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>downloads.about</source>
        <translation>How often your guide or booklet was downloaded.</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>Enquiries</translation>
    </message>
    <message>
        <source>enquiries.about</source>
        <translation>Messages and calls that ask for a price, a time or details.</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>frequency.about</source>
        <translation>How often one person saw your message on average.</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>impressions.about</source>
        <translation>How often your message or page was shown; one person may see it several times.</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>invitations.about</source>
        <translation>How many invitations your customers sent to people they know.</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>Listeners</translation>
    </message>
    <message>
        <source>listeners.about</source>
        <translation>People who listened to your episode or to your audio ad.</translation>
    </message>
    <message>
        <source>listing_views</source>
        <translation>Listing views</translation>
    </message>
    <message>
        <source>listing_views.about</source>
        <translation>How often your listing was opened on a portal or booking site.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>members.about</source>
        <translation>People who joined your customer community or loyalty scheme.</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>mentions.about</source>
        <translation>How often the media, or people in their posts, spoke of you.</translation>
    </message>
    <message>
        <source>new_followers</source>
        <translation>New followers</translation>
    </message>
    <message>
        <source>new_followers.about</source>
        <translation>People who began to follow your social accounts in the period.</translation>
    </message>
    <message>
        <source>new_reviews</source>
        <translation>New reviews</translation>
    </message>
    <message>
        <source>new_reviews.about</source>
        <translation>How many reviews customers wrote in the period; their average matters more than their number.</translation>
    </message>
    <message>
        <source>new_subscribers</source>
        <translation>New subscribers</translation>
    </message>
    <message>
        <source>new_subscribers.about</source>
        <translation>People who joined your newsletter or list with their consent.</translation>
    </message>
    <message>
        <source>offers_shown</source>
        <translation>Offers shown</translation>
    </message>
    <message>
        <source>offers_shown.about</source>
        <translation>How often a customer was shown a suitable product or addition.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>orders.about</source>
        <translation>How many orders your customers completed, leaving out those that would have come without marketing.</translation>
    </message>
    <message>
        <source>passers_by</source>
        <translation>Passers-by</translation>
    </message>
    <message>
        <source>passers_by.about</source>
        <translation>People who pass your shop and can see the sign.</translation>
    </message>
    <message>
        <source>people_aware</source>
        <translation>People who know you</translation>
    </message>
    <message>
        <source>people_aware.about</source>
        <translation>How many of your target audience know your brand, as asked in a survey.</translation>
    </message>
    <message>
        <source>people_reached</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>people_reached.about</source>
        <translation>How many people saw your message at least once, each counted once.</translation>
    </message>
    <message>
        <source>profile_views</source>
        <translation>Profile views</translation>
    </message>
    <message>
        <source>profile_views.about</source>
        <translation>How often your business profile or menu was opened on the maps or in the app.</translation>
    </message>
    <message>
        <source>qualified_leads</source>
        <translation>Qualified leads</translation>
    </message>
    <message>
        <source>qualified_leads.about</source>
        <translation>People who asked seriously, fit your service and may buy.</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>readers.about</source>
        <translation>People who opened your message or read your content; opens alone measure poorly, so look at clicks too.</translation>
    </message>
    <message>
        <source>referred_customers</source>
        <translation>Referred customers</translation>
    </message>
    <message>
        <source>referred_customers.about</source>
        <translation>New customers who came through a customer or a partner.</translation>
    </message>
    <message>
        <source>repeat_orders</source>
        <translation>Repeat orders</translation>
    </message>
    <message>
        <source>repeat_orders.about</source>
        <translation>Orders from customers who bought from you before.</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>replies.about</source>
        <translation>Answers to your message, which tell more than delivery does.</translation>
    </message>
    <message>
        <source>return_on_spend</source>
        <translation>Return on spend</translation>
    </message>
    <message>
        <source>return_on_spend.about</source>
        <translation>Revenue for each unit of your currency spent on marketing.</translation>
    </message>
    <message>
        <source>returning_customers</source>
        <translation>Returning customers</translation>
    </message>
    <message>
        <source>returning_customers.about</source>
        <translation>The share of your customers who bought from you more than once.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>revenue.about</source>
        <translation>All that customers paid, before any cost is taken off.</translation>
    </message>
    <message>
        <source>share_of_voice</source>
        <translation>Share of voice</translation>
    </message>
    <message>
        <source>share_of_voice.about</source>
        <translation>Your part of all the advertising or talk in your sector.</translation>
    </message>
    <message>
        <source>site_visits</source>
        <translation>Site visits</translation>
    </message>
    <message>
        <source>site_visits.about</source>
        <translation>How often people came to your website or online shop.</translation>
    </message>
    <message>
        <source>trends_followed</source>
        <translation>Trends followed</translation>
    </message>
    <message>
        <source>trends_followed.about</source>
        <translation>How many market trends you watch regularly and check the evidence for.</translation>
    </message>
    <message>
        <source>video_views</source>
        <translation>Video views</translation>
    </message>
    <message>
        <source>video_views.about</source>
        <translation>How often the video was watched; platforms differ on how long counts as a view.</translation>
    </message>
    <message>
        <source>visitors</source>
        <translation>Stand visitors</translation>
    </message>
    <message>
        <source>visitors.about</source>
        <translation>People who stopped at your stand and talked with your team.</translation>
    </message>
    <message>
        <source>walk_ins</source>
        <translation>Walk-ins</translation>
    </message>
    <message>
        <source>walk_ins.about</source>
        <translation>People who walked in from the street without an appointment.</translation>
    </message>
</context>
<context>
    <name>occasions</name>
    <message>
        <source>algeria_independence</source>
        <translation>Algeria Independence Day</translation>
    </message>
    <message>
        <source>algeria_independence.tone</source>
        <translation>Pride and faithfulness to great sacrifices: celebrate with dignity and keep any offer modest.</translation>
    </message>
    <message>
        <source>algeria_revolution</source>
        <translation>Algeria Revolution Day</translation>
    </message>
    <message>
        <source>algeria_revolution.tone</source>
        <translation>The memory of those who died: respect and a word of gratitude, and no offers in its name.</translation>
    </message>
    <message>
        <source>amazigh_ny</source>
        <translation>Amazigh New Year (Yennayer)</translation>
    </message>
    <message>
        <source>amazigh_ny.tone</source>
        <translation>Honour Amazigh culture and its dishes, with correct words if you use its language; the day differs between Algeria and Morocco.</translation>
    </message>
    <message>
        <source>arabic_day</source>
        <translation>World Arabic Language Day</translation>
    </message>
    <message>
        <source>arabic_day.tone</source>
        <translation>Pride in the language through fine, useful content; proofread twice, as a slip is not forgiven today.</translation>
    </message>
    <message>
        <source>arafah</source>
        <translation>Day of Arafah</translation>
    </message>
    <message>
        <source>arafah.tone</source>
        <translation>A day of fasting and prayer: a prayer or a reminder of a good deed is enough, with nothing for sale.</translation>
    </message>
    <message>
        <source>ashura</source>
        <translation>Ashura</translation>
    </message>
    <message>
        <source>ashura.tone</source>
        <translation>A religious day whose meaning differs among people, and one of mourning for some: no offers; silence or a quiet word is best.</translation>
    </message>
    <message>
        <source>back_to_school_ae</source>
        <translation>Back to school (UAE)</translation>
    </message>
    <message>
        <source>back_to_school_ae.tone</source>
        <translation>Families of many nationalities back from travel: messages in Arabic and English and quick preparation; check the school calendar.</translation>
    </message>
    <message>
        <source>back_to_school_eg</source>
        <translation>Back to school (Egypt)</translation>
    </message>
    <message>
        <source>back_to_school_eg.tone</source>
        <translation>Families worry about the budget: clear prices, instalments if you can and lists by school stage; check the start of term.</translation>
    </message>
    <message>
        <source>back_to_school_sa</source>
        <translation>Back to school (Saudi Arabia)</translation>
    </message>
    <message>
        <source>back_to_school_sa.tone</source>
        <translation>Speak to families with ready lists that save time and money, and check the school calendar each year.</translation>
    </message>
    <message>
        <source>bahrain_national</source>
        <translation>Bahrain National Day</translation>
    </message>
    <message>
        <source>bahrain_national.tone</source>
        <translation>A warm tribute to the country and its people, in red and white, with a simple offer that suits the day.</translation>
    </message>
    <message>
        <source>breast_month</source>
        <translation>Breast cancer awareness month</translation>
    </message>
    <message>
        <source>breast_month.tone</source>
        <translation>Kindness, hope and a call to early screening, with privacy and respect; do not use pink just to sell.</translation>
    </message>
    <message>
        <source>children_day</source>
        <translation>World Children’s Day</translation>
    </message>
    <message>
        <source>children_day.tone</source>
        <translation>A family message about children’s safety and joy, addressed to parents; no picture of a child without permission.</translation>
    </message>
    <message>
        <source>christmas</source>
        <translation>Christmas</translation>
    </message>
    <message>
        <source>christmas.tone</source>
        <translation>A respectful greeting to your customers who celebrate it, about family and welcome, aimed at them and not at everyone.</translation>
    </message>
    <message>
        <source>coffee_day</source>
        <translation>International Coffee Day</translation>
    </message>
    <message>
        <source>coffee_day.tone</source>
        <translation>Warmth and love of coffee and its people: the story of a crop, or a cup shared with a friend.</translation>
    </message>
    <message>
        <source>coptic_christmas</source>
        <translation>Coptic Christmas</translation>
    </message>
    <message>
        <source>coptic_christmas.tone</source>
        <translation>A respectful greeting to Copts; clothes, gifts and the family table after a long fast.</translation>
    </message>
    <message>
        <source>cyber_monday</source>
        <translation>Cyber Monday</translation>
    </message>
    <message>
        <source>cyber_monday.tone</source>
        <translation>A last online offer for those who hesitated on Friday, in few words and with easy checkout.</translation>
    </message>
    <message>
        <source>diabetes_day</source>
        <translation>World Diabetes Day</translation>
    </message>
    <message>
        <source>diabetes_day.tone</source>
        <translation>Useful advice from a specialist without frightening people or promising a cure; the service comes after the information.</translation>
    </message>
    <message>
        <source>double12</source>
        <translation>12.12 sales</translation>
    </message>
    <message>
        <source>double12.tone</source>
        <translation>A last chance for gifts before the year ends: limited, honest offers without a fake countdown.</translation>
    </message>
    <message>
        <source>dsf</source>
        <translation>Dubai Shopping Festival</translation>
    </message>
    <message>
        <source>dsf.tone</source>
        <translation>Shopping, prizes and tourists: a short message in Arabic and English; check the terms for taking part and for discounts.</translation>
    </message>
    <message>
        <source>dss</source>
        <translation>Dubai Summer Surprises</translation>
    </message>
    <message>
        <source>dss.tone</source>
        <translation>Family, cool indoor places and daily surprises, with friendly offers for residents and visitors.</translation>
    </message>
    <message>
        <source>egypt_jan25</source>
        <translation>25 January (Egypt)</translation>
    </message>
    <message>
        <source>egypt_jan25.tone</source>
        <translation>People differ about its meaning: treat it only as a day off and stay out of politics; check the date, as the holiday may be moved.</translation>
    </message>
    <message>
        <source>egypt_july23</source>
        <translation>23 July (Egypt)</translation>
    </message>
    <message>
        <source>egypt_july23.tone</source>
        <translation>A summer day off: speak of travel, family and rest, and leave history and politics aside.</translation>
    </message>
    <message>
        <source>egypt_oct6</source>
        <translation>October Victory (Egypt)</translation>
    </message>
    <message>
        <source>egypt_oct6.tone</source>
        <translation>Pride and gratitude to the heroes first, then a decent family offer for the holiday, which may be moved.</translation>
    </message>
    <message>
        <source>egypt_sinai</source>
        <translation>Sinai Liberation Day</translation>
    </message>
    <message>
        <source>egypt_sinai.tone</source>
        <translation>National pride, outings and short trips to Sinai; check the date of the holiday.</translation>
    </message>
    <message>
        <source>eid_adha</source>
        <translation>Eid al-Adha</translation>
    </message>
    <message>
        <source>eid_adha.tone</source>
        <translation>Greetings, sacrifice, family and travel, with generous words about sharing; avoid harsh pictures.</translation>
    </message>
    <message>
        <source>eid_fitr</source>
        <translation>Eid al-Fitr</translation>
    </message>
    <message>
        <source>eid_fitr.tone</source>
        <translation>Joy, thanks and family visits; greet before you offer, and speak of gifts and clothes before the day, not on it.</translation>
    </message>
    <message>
        <source>emirati_women</source>
        <translation>Emirati Women’s Day</translation>
    </message>
    <message>
        <source>emirati_women.tone</source>
        <translation>Appreciation of real achievement and women’s stories told with their consent; an offer, if any, comes second.</translation>
    </message>
    <message>
        <source>father_day</source>
        <translation>Father’s Day (21 June)</translation>
    </message>
    <message>
        <source>father_day.tone</source>
        <translation>Simple gratitude and a practical gift; be kind to those who lost their father.</translation>
    </message>
    <message>
        <source>gergean</source>
        <translation>Gergean (mid-Ramadan)</translation>
    </message>
    <message>
        <source>gergean.tone</source>
        <translation>Joy for children, sweets and traditional dress, in keeping with Ramadan; ask whether people in your town mark it.</translation>
    </message>
    <message>
        <source>hajj</source>
        <translation>Hajj season</translation>
    </message>
    <message>
        <source>hajj.tone</source>
        <translation>Respect the rite: useful service for pilgrims and their families in a calm voice, and no sales slogan over pictures of it.</translation>
    </message>
    <message>
        <source>hijri_ny</source>
        <translation>Hijri New Year</translation>
    </message>
    <message>
        <source>hijri_ny.tone</source>
        <translation>Reflection, a quiet start and plans for the year; a short greeting without noisy celebration.</translation>
    </message>
    <message>
        <source>iraq_national</source>
        <translation>Iraq National Day</translation>
    </message>
    <message>
        <source>iraq_national.tone</source>
        <translation>Unity and pride in an ancient civilisation, in words that include every community.</translation>
    </message>
    <message>
        <source>isra</source>
        <translation>Isra and Miraj</translation>
    </message>
    <message>
        <source>isra.tone</source>
        <translation>A religious occasion: a short respectful greeting where that is customary, with no offer and no price.</translation>
    </message>
    <message>
        <source>jordan_independence</source>
        <translation>Jordan Independence Day</translation>
    </message>
    <message>
        <source>jordan_independence.tone</source>
        <translation>Pride in the country and its people, pictures of towns and desert, and a message that brings together.</translation>
    </message>
    <message>
        <source>kuwait_national</source>
        <translation>Kuwait National and Liberation Days</translation>
    </message>
    <message>
        <source>kuwait_national.tone</source>
        <translation>Celebration and pride on National Day, gratitude to those who gave their lives on Liberation Day, and family mood in the February festival.</translation>
    </message>
    <message>
        <source>labor_day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>labor_day.tone</source>
        <translation>Thanks to those who work, your own team included, then a simple offer for a day of rest.</translation>
    </message>
    <message>
        <source>lebanon_independence</source>
        <translation>Lebanon Independence Day</translation>
    </message>
    <message>
        <source>lebanon_independence.tone</source>
        <translation>Hope, solidarity with people and support for local products, without party symbols.</translation>
    </message>
    <message>
        <source>mawlid</source>
        <translation>Mawlid (Prophet’s birthday)</translation>
    </message>
    <message>
        <source>mawlid.tone</source>
        <translation>Reverence first; festive sweets are customary in Egypt and Morocco, but do not sell on it in Saudi Arabia or where it is not celebrated.</translation>
    </message>
    <message>
        <source>mid_shaban</source>
        <translation>Mid-Shaban / Haq al-Laila</translation>
    </message>
    <message>
        <source>mid_shaban.tone</source>
        <translation>Emirati heritage, children and sweets, gently; outside the Emirates keep to a quiet word, as people differ about it.</translation>
    </message>
    <message>
        <source>morocco_independence</source>
        <translation>Morocco Independence Day</translation>
    </message>
    <message>
        <source>morocco_independence.tone</source>
        <translation>Pride and national memory, in Arabic or Darija, or French as suits your audience.</translation>
    </message>
    <message>
        <source>morocco_throne</source>
        <translation>Throne Day (Morocco)</translation>
    </message>
    <message>
        <source>morocco_throne.tone</source>
        <translation>A formal, fitting voice and a greeting; keep any offer apart from it and use no royal pictures.</translation>
    </message>
    <message>
        <source>mother_day</source>
        <translation>Mother’s Day (21 March)</translation>
    </message>
    <message>
        <source>mother_day.tone</source>
        <translation>Tenderness, thanks and a meaningful gift; be kind to those who lost their mother, and skip countries that mark it in May.</translation>
    </message>
    <message>
        <source>new_year</source>
        <translation>New Year</translation>
    </message>
    <message>
        <source>new_year.tone</source>
        <translation>A fresh start, travel and meeting, in a calm voice that respects those who do not celebrate; hold back in Saudi Arabia.</translation>
    </message>
    <message>
        <source>oman_national</source>
        <translation>Oman National Day</translation>
    </message>
    <message>
        <source>oman_national.tone</source>
        <translation>Quiet pride and Omani heritage, without overdoing the celebration or the discount.</translation>
    </message>
    <message>
        <source>palestine_independence</source>
        <translation>Palestine Independence Day</translation>
    </message>
    <message>
        <source>palestine_independence.tone</source>
        <translation>Dignity, identity and support for local products, in a serious voice that heeds circumstances; no noisy party and no discounts.</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>International Pineapple Day</translation>
    </message>
    <message>
        <source>pineapple.tone</source>
        <translation>Playful and light: a recipe or a funny clip before the day, then a short offer on it.</translation>
    </message>
    <message>
        <source>prime_day</source>
        <translation>Amazon Prime Day</translation>
    </message>
    <message>
        <source>prime_day.tone</source>
        <translation>People compare most of all: stress what sets you apart, your delivery and an honest price, and do not use the brand name as your own.</translation>
    </message>
    <message>
        <source>q4_budget</source>
        <translation>Company budget season</translation>
    </message>
    <message>
        <source>q4_budget.tone</source>
        <translation>A professional voice: save the decision maker time with a clear offer and an estimated effect to show to management.</translation>
    </message>
    <message>
        <source>qatar_national</source>
        <translation>Qatar National Day</translation>
    </message>
    <message>
        <source>qatar_national.tone</source>
        <translation>Pride, heritage and family, with pictures of the country itself and refined words.</translation>
    </message>
    <message>
        <source>ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>ramadan.tone</source>
        <translation>Faith, family and giving; no food pictures in fasting hours, and post after sunset or just before it.</translation>
    </message>
    <message>
        <source>ramadan_last10</source>
        <translation>Last ten nights of Ramadan</translation>
    </message>
    <message>
        <source>ramadan_last10.tone</source>
        <translation>Days of worship: few and humble words, charity first and Eid preparations after, and no messages during night prayers.</translation>
    </message>
    <message>
        <source>ramadan_prep</source>
        <translation>Getting ready for Ramadan</translation>
    </message>
    <message>
        <source>ramadan_prep.tone</source>
        <translation>Calm, practical words about preparing home and table; show what helps in the month before any discount.</translation>
    </message>
    <message>
        <source>riyadh_season</source>
        <translation>Riyadh Season</translation>
    </message>
    <message>
        <source>riyadh_season.tone</source>
        <translation>Entertainment and energy; tie your offer to a visit or an outing without implying that you are an official sponsor.</translation>
    </message>
    <message>
        <source>salary_sa</source>
        <translation>Salary day (Saudi Arabia)</translation>
    </message>
    <message>
        <source>salary_sa.tone</source>
        <translation>A short, direct offer after pay comes in, without pressing those who have obligations.</translation>
    </message>
    <message>
        <source>saudi_flag</source>
        <translation>Saudi Flag Day</translation>
    </message>
    <message>
        <source>saudi_flag.tone</source>
        <translation>Reverence and symbol: never put the flag on goods or packaging, as it carries the declaration of faith; check the rules on its use.</translation>
    </message>
    <message>
        <source>saudi_founding</source>
        <translation>Saudi Founding Day</translation>
    </message>
    <message>
        <source>saudi_founding.tone</source>
        <translation>Heritage and identity with historically correct dress and symbols; it is not National Day, and may fall in Ramadan, so adjust the tone.</translation>
    </message>
    <message>
        <source>saudi_national</source>
        <translation>Saudi National Day</translation>
    </message>
    <message>
        <source>saudi_national.tone</source>
        <translation>Pride and celebration; many tie an offer to the number of the national year, so make it a true one and check the permit for discounts.</translation>
    </message>
    <message>
        <source>sham_nessim</source>
        <translation>Sham el-Nessim</translation>
    </message>
    <message>
        <source>sham_nessim.tone</source>
        <translation>Spring, outings and well-known dishes, in a light voice for all Egyptians.</translation>
    </message>
    <message>
        <source>singles</source>
        <translation>Singles’ Day 11.11</translation>
    </message>
    <message>
        <source>singles.tone</source>
        <translation>A clear offer for a short time; call it a sale where people do not know the name, and state a true earlier price.</translation>
    </message>
    <message>
        <source>summer_travel</source>
        <translation>Summer travel season</translation>
    </message>
    <message>
        <source>summer_travel.tone</source>
        <translation>Excitement and peace of mind: early ideas of places, practical details near the trip, and something for those who stay home.</translation>
    </message>
    <message>
        <source>teacher_day</source>
        <translation>World Teachers’ Day</translation>
    </message>
    <message>
        <source>teacher_day.tone</source>
        <translation>Thanks and appreciation for teachers, and a short story of their influence before any gift or discount.</translation>
    </message>
    <message>
        <source>tunisia_independence</source>
        <translation>Tunisia Independence Day</translation>
    </message>
    <message>
        <source>tunisia_independence.tone</source>
        <translation>Pride in the country and what it makes, in a voice that unites and stays out of politics.</translation>
    </message>
    <message>
        <source>uae_flag</source>
        <translation>UAE Flag Day</translation>
    </message>
    <message>
        <source>uae_flag.tone</source>
        <translation>Symbol and unity: fly the flag properly and do not use it to decorate an offer.</translation>
    </message>
    <message>
        <source>uae_national</source>
        <translation>UAE National Day (Eid al-Etihad)</translation>
    </message>
    <message>
        <source>uae_national.tone</source>
        <translation>National joy that honours the union and everyone who lives in the country, in Arabic and English.</translation>
    </message>
    <message>
        <source>valentine</source>
        <translation>Valentine’s Day</translation>
    </message>
    <message>
        <source>valentine.tone</source>
        <translation>Culturally sensitive and off unless you turn it on: if used, speak tastefully of affection and gifts; not for every audience, nor in Ramadan.</translation>
    </message>
    <message>
        <source>white_friday</source>
        <translation>White Friday</translation>
    </message>
    <message>
        <source>white_friday.tone</source>
        <translation>Clear and quick: a real discount, a stated quantity and visible terms; avoid calling the Friday black.</translation>
    </message>
    <message>
        <source>women_day</source>
        <translation>International Women’s Day</translation>
    </message>
    <message>
        <source>women_day.tone</source>
        <translation>Honest appreciation of what women do and achieve, without clichés; begin with what your business really does.</translation>
    </message>
    <message>
        <source>year_end</source>
        <translation>Year-end clearance</translation>
    </message>
    <message>
        <source>year_end.tone</source>
        <translation>Be frank: what is cleared, why and until when; for companies, a calm reminder of what is left in the budget.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>assets</source>
        <translation>What do you have today?</translation>
    </message>
    <message>
        <source>assets.analytics</source>
        <translation>Web analytics</translation>
    </message>
    <message>
        <source>assets.business_profile</source>
        <translation>Business profile on maps</translation>
    </message>
    <message>
        <source>assets.contact_list</source>
        <translation>List of customers’ contacts</translation>
    </message>
    <message>
        <source>assets.content_creator</source>
        <translation>Someone who makes content</translation>
    </message>
    <message>
        <source>assets.help</source>
        <translation>Tick what really works, not what is planned.</translation>
    </message>
    <message>
        <source>assets.online_store</source>
        <translation>Online store</translation>
    </message>
    <message>
        <source>assets.sales_rep</source>
        <translation>Salesperson</translation>
    </message>
    <message>
        <source>assets.social_accounts</source>
        <translation>Social accounts</translation>
    </message>
    <message>
        <source>assets.storefront</source>
        <translation>Shop or premises people visit</translation>
    </message>
    <message>
        <source>assets.website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>assets.why</source>
        <translation>Some channels cannot run without their base, and building it is a cost we count.</translation>
    </message>
    <message>
        <source>business_age</source>
        <translation>How long have you been in business?</translation>
    </message>
    <message>
        <source>business_age.1_to_3y</source>
        <translation>1 to 3 years</translation>
    </message>
    <message>
        <source>business_age.3_to_10y</source>
        <translation>3 to 10 years</translation>
    </message>
    <message>
        <source>business_age.help</source>
        <translation>Since the first sale.</translation>
    </message>
    <message>
        <source>business_age.over_10y</source>
        <translation>Over 10 years</translation>
    </message>
    <message>
        <source>business_age.pre_launch</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>business_age.under_1y</source>
        <translation>Under a year</translation>
    </message>
    <message>
        <source>business_age.why</source>
        <translation>A new business must first become known; an older one has customers to build on.</translation>
    </message>
    <message>
        <source>can_hire</source>
        <translation>May part of the budget pay for help?</translation>
    </message>
    <message>
        <source>can_hire.help</source>
        <translation>A freelancer or an agency, only if needed.</translation>
    </message>
    <message>
        <source>can_hire.no</source>
        <translation>No</translation>
    </message>
    <message>
        <source>can_hire.why</source>
        <translation>When time is short, buying hours may do more than buying ads.</translation>
    </message>
    <message>
        <source>can_hire.yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>How many more customers could you serve in a month?</translation>
    </message>
    <message>
        <source>capacity.help</source>
        <translation>On top of today’s, with the present team and space. Choose “does not apply” if there is no limit.</translation>
    </message>
    <message>
        <source>capacity.why</source>
        <translation>There is no point in paying for customers you cannot serve.</translation>
    </message>
    <message>
        <source>cash_pressure</source>
        <translation>How soon must the money come back?</translation>
    </message>
    <message>
        <source>cash_pressure.half_year</source>
        <translation>Within 6 months</translation>
    </message>
    <message>
        <source>cash_pressure.help</source>
        <translation>What your cash needs, not what you wish.</translation>
    </message>
    <message>
        <source>cash_pressure.no_pressure</source>
        <translation>No hurry</translation>
    </message>
    <message>
        <source>cash_pressure.one_month</source>
        <translation>Within a month</translation>
    </message>
    <message>
        <source>cash_pressure.one_quarter</source>
        <translation>Within 3 months</translation>
    </message>
    <message>
        <source>cash_pressure.why</source>
        <translation>When cash is tight, quick channels come first.</translation>
    </message>
    <message>
        <source>category_novelty</source>
        <translation>Do people know this kind of product?</translation>
    </message>
    <message>
        <source>category_novelty.help</source>
        <translation>The kind of product, not your brand.</translation>
    </message>
    <message>
        <source>category_novelty.improved</source>
        <translation>Known, but improved</translation>
    </message>
    <message>
        <source>category_novelty.known</source>
        <translation>Well known</translation>
    </message>
    <message>
        <source>category_novelty.new_category</source>
        <translation>Entirely new to them</translation>
    </message>
    <message>
        <source>category_novelty.why</source>
        <translation>Nobody searches for what is new: people must first see it.</translation>
    </message>
    <message>
        <source>close_rate</source>
        <translation>Of a hundred serious enquiries, how many buy?</translation>
    </message>
    <message>
        <source>close_rate.help</source>
        <translation>Serious means that a price or a meeting was asked for.</translation>
    </message>
    <message>
        <source>close_rate.why</source>
        <translation>It turns the number of leads into expected sales.</translation>
    </message>
    <message>
        <source>competition</source>
        <translation>How strong is the competition?</translation>
    </message>
    <message>
        <source>competition.help</source>
        <translation>Those who advertise to the same customers.</translation>
    </message>
    <message>
        <source>competition.high</source>
        <translation>High</translation>
    </message>
    <message>
        <source>competition.low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>competition.medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>competition.why</source>
        <translation>More advertisers make clicks dearer and standing out harder.</translation>
    </message>
    <message>
        <source>contact_list_size</source>
        <translation>How many contacts are on the list?</translation>
    </message>
    <message>
        <source>contact_list_size.help</source>
        <translation>Numbers and addresses that still work.</translation>
    </message>
    <message>
        <source>contact_list_size.why</source>
        <translation>The list’s size is the ceiling of what messages can bring.</translation>
    </message>
    <message>
        <source>country</source>
        <translation>In which country are most of your customers?</translation>
    </message>
    <message>
        <source>country.help</source>
        <translation>If there are several, pick the largest.</translation>
    </message>
    <message>
        <source>country.why</source>
        <translation>Advertising prices, platforms, occasions and rules differ from one country to another.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>In which currency do you count?</translation>
    </message>
    <message>
        <source>currency.help</source>
        <translation>All amounts in these questions are in this currency.</translation>
    </message>
    <message>
        <source>currency.why</source>
        <translation>So that amounts appear as you know them.</translation>
    </message>
    <message>
        <source>current_awareness</source>
        <translation>Of ten target customers, how many know you?</translation>
    </message>
    <message>
        <source>current_awareness.help</source>
        <translation>An estimate will do: 1 in 10 is 10%.</translation>
    </message>
    <message>
        <source>current_awareness.why</source>
        <translation>If few know you, awareness comes first; if most do, more of it brings less.</translation>
    </message>
    <message>
        <source>current_hours</source>
        <translation>How many hours a week does each channel take today?</translation>
    </message>
    <message>
        <source>current_hours.help</source>
        <translation>The team’s hours together, roughly.</translation>
    </message>
    <message>
        <source>current_hours.why</source>
        <translation>Time is effort as much as money: it shows where yours really goes.</translation>
    </message>
    <message>
        <source>current_spend</source>
        <translation>What do you spend on each channel a month today?</translation>
    </message>
    <message>
        <source>current_spend.help</source>
        <translation>Average of the last three months; leave out what you do not use.</translation>
    </message>
    <message>
        <source>current_spend.why</source>
        <translation>To compare today’s mix with the advised one and build on what runs.</translation>
    </message>
    <message>
        <source>customer_type</source>
        <translation>Who buys from you?</translation>
    </message>
    <message>
        <source>customer_type.both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>customer_type.businesses</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>customer_type.consumers</source>
        <translation>People and families</translation>
    </message>
    <message>
        <source>customer_type.government</source>
        <translation>Public bodies</translation>
    </message>
    <message>
        <source>customer_type.help</source>
        <translation>The one who pays, not only the one who uses.</translation>
    </message>
    <message>
        <source>customer_type.why</source>
        <translation>People and companies are not found in the same places.</translation>
    </message>
    <message>
        <source>decision_style</source>
        <translation>How do customers decide?</translation>
    </message>
    <message>
        <source>decision_style.considered</source>
        <translation>After comparing</translation>
    </message>
    <message>
        <source>decision_style.help</source>
        <translation>On the spot, or after comparing and asking?</translation>
    </message>
    <message>
        <source>decision_style.impulse</source>
        <translation>On impulse</translation>
    </message>
    <message>
        <source>decision_style.mixed</source>
        <translation>A bit of both</translation>
    </message>
    <message>
        <source>decision_style.why</source>
        <translation>Those who compare need content and reviews; those who buy on impulse need a good picture at the right time.</translation>
    </message>
    <message>
        <source>demand_state</source>
        <translation>Do people look for what you offer?</translation>
    </message>
    <message>
        <source>demand_state.help</source>
        <translation>Think of those who have not bought from you yet.</translation>
    </message>
    <message>
        <source>demand_state.problem_aware</source>
        <translation>They know the need, not the solution</translation>
    </message>
    <message>
        <source>demand_state.searching</source>
        <translation>Yes, they search for it</translation>
    </message>
    <message>
        <source>demand_state.unaware</source>
        <translation>It has not crossed their mind</translation>
    </message>
    <message>
        <source>demand_state.why</source>
        <translation>Demand that exists is harvested downstream; demand that is missing is built upstream.</translation>
    </message>
    <message>
        <source>exchange_rate</source>
        <translation>How much of your currency is one US dollar?</translation>
    </message>
    <message>
        <source>exchange_rate.help</source>
        <translation>The rate that you really pay; a dated one is offered and can be changed.</translation>
    </message>
    <message>
        <source>exchange_rate.why</source>
        <translation>Known platform prices are in dollars: we convert them.</translation>
    </message>
    <message>
        <source>excluded_channels</source>
        <translation>Is there a channel never to use?</translation>
    </message>
    <message>
        <source>excluded_channels.help</source>
        <translation>For law, religion, taste or contract; no reason needed.</translation>
    </message>
    <message>
        <source>excluded_channels.why</source>
        <translation>It will not be advised, whatever it pays.</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>How many followers do all accounts have?</translation>
    </message>
    <message>
        <source>followers.help</source>
        <translation>The sum of the accounts you post on.</translation>
    </message>
    <message>
        <source>followers.why</source>
        <translation>Followers see posts for free, though only a small part of them.</translation>
    </message>
    <message>
        <source>goal_balance</source>
        <translation>What matters more to you now?</translation>
    </message>
    <message>
        <source>goal_balance.help</source>
        <translation>0 is sales now, 100 is brand growth; the middle is what pays best.</translation>
    </message>
    <message>
        <source>goal_balance.why</source>
        <translation>It sets the balance between downstream and upstream.</translation>
    </message>
    <message>
        <source>gross_margin</source>
        <translation>How much of each order is left after its direct cost?</translation>
    </message>
    <message>
        <source>gross_margin.help</source>
        <translation>In percent, after goods or materials, before rent and salaries.</translation>
    </message>
    <message>
        <source>gross_margin.why</source>
        <translation>Marketing is paid from the margin, not from sales.</translation>
    </message>
    <message>
        <source>heard_from</source>
        <translation>How did your latest new customers hear of you?</translation>
    </message>
    <message>
        <source>heard_from.already_customer</source>
        <translation>Already a customer</translation>
    </message>
    <message>
        <source>heard_from.help</source>
        <translation>Split about 100% between sources; the top three are enough.</translation>
    </message>
    <message>
        <source>heard_from.other</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>heard_from.walk_by</source>
        <translation>Walked past</translation>
    </message>
    <message>
        <source>heard_from.why</source>
        <translation>Nothing says more about your channels today, though people remember the last thing they saw.</translation>
    </message>
    <message>
        <source>heard_from.word_of_mouth</source>
        <translation>A friend’s advice</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>How far ahead do you plan?</translation>
    </message>
    <message>
        <source>horizon.12</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>horizon.24</source>
        <translation>24 months</translation>
    </message>
    <message>
        <source>horizon.3</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>horizon.6</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>horizon.help</source>
        <translation>Starting next month.</translation>
    </message>
    <message>
        <source>horizon.why</source>
        <translation>Some channels take months to show.</translation>
    </message>
    <message>
        <source>hour_cost</source>
        <translation>What does an hour of these people cost?</translation>
    </message>
    <message>
        <source>hour_cost.help</source>
        <translation>Monthly pay ÷ hours worked; zero if the time has no other use.</translation>
    </message>
    <message>
        <source>hour_cost.why</source>
        <translation>To compare fairly a channel that takes money with one that takes time.</translation>
    </message>
    <message>
        <source>list_consent</source>
        <translation>How did you get this list?</translation>
    </message>
    <message>
        <source>list_consent.bought</source>
        <translation>It was bought</translation>
    </message>
    <message>
        <source>list_consent.customers</source>
        <translation>They are past customers</translation>
    </message>
    <message>
        <source>list_consent.help</source>
        <translation>Choose what describes most of it.</translation>
    </message>
    <message>
        <source>list_consent.unsure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>list_consent.why</source>
        <translation>Many countries require consent before messages, and a bought list harms more than it helps.</translation>
    </message>
    <message>
        <source>list_consent.written</source>
        <translation>They agreed in writing</translation>
    </message>
    <message>
        <source>locked_channels</source>
        <translation>Is there a channel to keep as it is?</translation>
    </message>
    <message>
        <source>locked_channels.help</source>
        <translation>Its fixed monthly amount, such as a running contract; it overrides every limit.</translation>
    </message>
    <message>
        <source>locked_channels.why</source>
        <translation>The rest is split around it.</translation>
    </message>
    <message>
        <source>market_scope</source>
        <translation>How far do you sell?</translation>
    </message>
    <message>
        <source>market_scope.city</source>
        <translation>The city</translation>
    </message>
    <message>
        <source>market_scope.country</source>
        <translation>The whole country</translation>
    </message>
    <message>
        <source>market_scope.help</source>
        <translation>Where most customers come from, not where you hope to be.</translation>
    </message>
    <message>
        <source>market_scope.neighbourhood</source>
        <translation>The neighbourhood</translation>
    </message>
    <message>
        <source>market_scope.region</source>
        <translation>Several countries</translation>
    </message>
    <message>
        <source>market_scope.why</source>
        <translation>The smaller the place, the more a mass channel wastes.</translation>
    </message>
    <message>
        <source>market_scope.worldwide</source>
        <translation>The whole world</translation>
    </message>
    <message>
        <source>monthly_budget</source>
        <translation>How much can you spend on marketing a month?</translation>
    </message>
    <message>
        <source>monthly_budget.help</source>
        <translation>Money alone, without salaries. Zero is a good answer.</translation>
    </message>
    <message>
        <source>monthly_budget.why</source>
        <translation>This is what we split between channels, without spending what would not come back.</translation>
    </message>
    <message>
        <source>monthly_customers</source>
        <translation>How many new customers come in a month?</translation>
    </message>
    <message>
        <source>monthly_customers.help</source>
        <translation>Average of the last three months; an estimate will do.</translation>
    </message>
    <message>
        <source>monthly_customers.why</source>
        <translation>It sizes the growth that is possible, so that nothing absurd is promised.</translation>
    </message>
    <message>
        <source>monthly_leads</source>
        <translation>How many serious enquiries come in a month?</translation>
    </message>
    <message>
        <source>monthly_leads.help</source>
        <translation>Requests for a price, a meeting or a quote.</translation>
    </message>
    <message>
        <source>monthly_leads.why</source>
        <translation>With the share that buys, it shows where customers are lost.</translation>
    </message>
    <message>
        <source>monthly_visits</source>
        <translation>How many visits to the site or shop in a month?</translation>
    </message>
    <message>
        <source>monthly_visits.help</source>
        <translation>From web analytics, or an ordinary day’s count × days open.</translation>
    </message>
    <message>
        <source>monthly_visits.why</source>
        <translation>It tells how many visitors buy, and what reminding them is worth.</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>Which occasions move your sales?</translation>
    </message>
    <message>
        <source>occasions.help</source>
        <translation>Tick those you have felt or expect.</translation>
    </message>
    <message>
        <source>occasions.why</source>
        <translation>We place the effort early enough before the day, in a fitting tone.</translation>
    </message>
    <message>
        <source>order_value</source>
        <translation>What is one order worth on average?</translation>
    </message>
    <message>
        <source>order_value.help</source>
        <translation>Total sales ÷ number of orders over the last three months; a contract, a booking or a gift counts as one.</translation>
    </message>
    <message>
        <source>order_value.why</source>
        <translation>It tells how much a new order may cost to win.</translation>
    </message>
    <message>
        <source>price_position</source>
        <translation>Where is your price among others?</translation>
    </message>
    <message>
        <source>price_position.help</source>
        <translation>As customers see it.</translation>
    </message>
    <message>
        <source>price_position.low</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>price_position.mid</source>
        <translation>In the middle</translation>
    </message>
    <message>
        <source>price_position.premium</source>
        <translation>Higher</translation>
    </message>
    <message>
        <source>price_position.why</source>
        <translation>Higher prices need trust and a name; lower ones need to be seen at the moment of buying.</translation>
    </message>
    <message>
        <source>purchase_cycle</source>
        <translation>How long from the first thought to the first purchase?</translation>
    </message>
    <message>
        <source>purchase_cycle.days</source>
        <translation>Within days</translation>
    </message>
    <message>
        <source>purchase_cycle.help</source>
        <translation>Think of an ordinary customer, neither the fastest nor the slowest.</translation>
    </message>
    <message>
        <source>purchase_cycle.months</source>
        <translation>Within months</translation>
    </message>
    <message>
        <source>purchase_cycle.over_6_months</source>
        <translation>Over 6 months</translation>
    </message>
    <message>
        <source>purchase_cycle.same_day</source>
        <translation>The same day</translation>
    </message>
    <message>
        <source>purchase_cycle.weeks</source>
        <translation>Within weeks</translation>
    </message>
    <message>
        <source>purchase_cycle.why</source>
        <translation>The longer people think, the more upstream work is worth; when they decide fast, downstream channels are enough.</translation>
    </message>
    <message>
        <source>regulated_offer</source>
        <translation>Is any part of your offer under special rules?</translation>
    </message>
    <message>
        <source>regulated_offer.charity</source>
        <translation>Collecting donations</translation>
    </message>
    <message>
        <source>regulated_offer.children</source>
        <translation>Products for children</translation>
    </message>
    <message>
        <source>regulated_offer.financial</source>
        <translation>Financial services or credit</translation>
    </message>
    <message>
        <source>regulated_offer.health_claims</source>
        <translation>Treatments or health claims</translation>
    </message>
    <message>
        <source>regulated_offer.help</source>
        <translation>Tick all that apply, or none.</translation>
    </message>
    <message>
        <source>regulated_offer.legal_services</source>
        <translation>Legal services</translation>
    </message>
    <message>
        <source>regulated_offer.property_offplan</source>
        <translation>Off-plan property</translation>
    </message>
    <message>
        <source>regulated_offer.tobacco_alcohol</source>
        <translation>Tobacco or alcohol</translation>
    </message>
    <message>
        <source>regulated_offer.why</source>
        <translation>Some advertising needs approval or is barred by platforms: we warn you before you pay.</translation>
    </message>
    <message>
        <source>repeat_purchase</source>
        <translation>How often does the same customer buy again?</translation>
    </message>
    <message>
        <source>repeat_purchase.help</source>
        <translation>Think of an ordinary satisfied customer.</translation>
    </message>
    <message>
        <source>repeat_purchase.monthly</source>
        <translation>Every month or more</translation>
    </message>
    <message>
        <source>repeat_purchase.one_off</source>
        <translation>Only once</translation>
    </message>
    <message>
        <source>repeat_purchase.several_per_year</source>
        <translation>Several times a year</translation>
    </message>
    <message>
        <source>repeat_purchase.subscription</source>
        <translation>By subscription</translation>
    </message>
    <message>
        <source>repeat_purchase.why</source>
        <translation>A customer who comes back is worth more to win.</translation>
    </message>
    <message>
        <source>repeat_purchase.yearly</source>
        <translation>About once a year</translation>
    </message>
    <message>
        <source>risk_attitude</source>
        <translation>How do you feel about risk?</translation>
    </message>
    <message>
        <source>risk_attitude.balanced</source>
        <translation>A balance</translation>
    </message>
    <message>
        <source>risk_attitude.bold</source>
        <translation>I accept risk for more</translation>
    </message>
    <message>
        <source>risk_attitude.cautious</source>
        <translation>Safety first</translation>
    </message>
    <message>
        <source>risk_attitude.help</source>
        <translation>A nearly sure result, or one that may be larger.</translation>
    </message>
    <message>
        <source>risk_attitude.why</source>
        <translation>It decides between spreading the money and concentrating it.</translation>
    </message>
    <message>
        <source>sales_path</source>
        <translation>How is a sale made?</translation>
    </message>
    <message>
        <source>sales_path.help</source>
        <translation>Tick every way you sell today.</translation>
    </message>
    <message>
        <source>sales_path.marketplace</source>
        <translation>Marketplace (Amazon, Noon…)</translation>
    </message>
    <message>
        <source>sales_path.messaging</source>
        <translation>Messages (WhatsApp, Instagram)</translation>
    </message>
    <message>
        <source>sales_path.online_store</source>
        <translation>Online store</translation>
    </message>
    <message>
        <source>sales_path.phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>sales_path.sales_team</source>
        <translation>Sales team</translation>
    </message>
    <message>
        <source>sales_path.storefront</source>
        <translation>Shop or premises</translation>
    </message>
    <message>
        <source>sales_path.why</source>
        <translation>We send people where they can really buy.</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>What does the business do?</translation>
    </message>
    <message>
        <source>sector.beauty_personal_care</source>
        <translation>Beauty and personal care</translation>
    </message>
    <message>
        <source>sector.education_training</source>
        <translation>Education or training</translation>
    </message>
    <message>
        <source>sector.health_clinic</source>
        <translation>Clinic or health service</translation>
    </message>
    <message>
        <source>sector.help</source>
        <translation>Pick the closest one, even if it is not a perfect match.</translation>
    </message>
    <message>
        <source>sector.home_services</source>
        <translation>Home services and repairs</translation>
    </message>
    <message>
        <source>sector.manufacturing_wholesale</source>
        <translation>Manufacturing or wholesale</translation>
    </message>
    <message>
        <source>sector.nonprofit</source>
        <translation>Charity or association</translation>
    </message>
    <message>
        <source>sector.other</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>sector.professional_services</source>
        <translation>Professional services</translation>
    </message>
    <message>
        <source>sector.real_estate</source>
        <translation>Real estate</translation>
    </message>
    <message>
        <source>sector.restaurant_cafe</source>
        <translation>Restaurant or café</translation>
    </message>
    <message>
        <source>sector.retail_ecommerce</source>
        <translation>Shop or online store</translation>
    </message>
    <message>
        <source>sector.software_saas</source>
        <translation>Software and subscriptions</translation>
    </message>
    <message>
        <source>sector.tourism_hospitality</source>
        <translation>Tourism and hospitality</translation>
    </message>
    <message>
        <source>sector.why</source>
        <translation>Every sector has its usual advertising costs and buying rates: we start from them.</translation>
    </message>
    <message>
        <source>team_hours</source>
        <translation>How many hours a week can go to marketing?</translation>
    </message>
    <message>
        <source>team_hours.help</source>
        <translation>Yours and your team’s together, at a pace you can keep.</translation>
    </message>
    <message>
        <source>team_hours.why</source>
        <translation>Many channels cost no money, but they take time.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>booking</source>
        <translation>booking</translation>
    </message>
    <message>
        <source>booking.plural</source>
        <translation>bookings</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>contract.plural</source>
        <translation>contracts</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>donation</translation>
    </message>
    <message>
        <source>donation.plural</source>
        <translation>donations</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>order.plural</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>qualified_lead</source>
        <translation>qualified lead</translation>
    </message>
    <message>
        <source>qualified_lead.plural</source>
        <translation>qualified leads</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>a_click_is_not_yet_a_decision</source>
        <translation>For careful buyers, a click on an advert is not yet a decision</translation>
    </message>
    <message>
        <source>a_message_meets_the_next_purchase</source>
        <translation>Your customers buy about every month, so a message often meets a purchase that is near</translation>
    </message>
    <message>
        <source>a_message_wakes_a_habit</source>
        <translation>Your customers come back a few times a year, and a timely message reminds them of you</translation>
    </message>
    <message>
        <source>a_trained_person_closes</source>
        <translation>You have a salesperson who turns a meeting into a deal</translation>
    </message>
    <message>
        <source>a_year_lets_brand_pay</source>
        <translation>A year is long enough for being known to begin to pay</translation>
    </message>
    <message>
        <source>advertising_interrupts_searchers</source>
        <translation>Your customers search on their own; this advertising interrupts others</translation>
    </message>
    <message>
        <source>already_bought_elsewhere</source>
        <translation>By the time your advert finds them again, they have bought elsewhere</translation>
    </message>
    <message>
        <source>an_audience_grows_on</source>
        <translation>In a year or more, an audience of your own keeps growing</translation>
    </message>
    <message>
        <source>an_audience_hardly_grows_in_a_quarter</source>
        <translation>In three months an audience of your own brings little money back</translation>
    </message>
    <message>
        <source>an_audience_takes_longer_than_a_month</source>
        <translation>A month is too short for an audience of your own to form</translation>
    </message>
    <message>
        <source>an_audience_takes_longer_than_a_quarter</source>
        <translation>Three months are too short for an audience of your own to grow</translation>
    </message>
    <message>
        <source>beauty_personal_care_natural_return</source>
        <translation>Appointments repeat; a message or a reward brings people back on time</translation>
    </message>
    <message>
        <source>beauty_personal_care_natural_shown</source>
        <translation>Beauty convinces by sight: a result seen on a real person</translation>
    </message>
    <message>
        <source>beauty_personal_care_natural_trust</source>
        <translation>Few people trust someone with their hair or skin before reading reviews</translation>
    </message>
    <message>
        <source>beauty_personal_care_poor_fit_business</source>
        <translation>Long content for firms, while people choosing a salon want to see the result</translation>
    </message>
    <message>
        <source>beauty_personal_care_poor_fit_reading</source>
        <translation>Here the eye decides; text and sound do not show the result</translation>
    </message>
    <message>
        <source>beauty_personal_care_senseless_business</source>
        <translation>This channel sells to firms, and your customers are people caring for themselves</translation>
    </message>
    <message>
        <source>bought_list</source>
        <translation>The people on this list never agreed to hear from you</translation>
    </message>
    <message>
        <source>broadcast_pays_for_distant_people</source>
        <translation>You pay for people far away who will not come to your neighbourhood</translation>
    </message>
    <message>
        <source>broadcast_reaches_beyond_the_city</source>
        <translation>The signal covers the country, while your buyers live in one city</translation>
    </message>
    <message>
        <source>business_content_heavy_for_consumers</source>
        <translation>It is built for long business purchases, too heavy for people buying for themselves</translation>
    </message>
    <message>
        <source>buyers_compare_reviews</source>
        <translation>In a careful decision, reviews are read before paying</translation>
    </message>
    <message>
        <source>buyers_read_before_buying</source>
        <translation>Your customers read and compare before deciding, and content goes with them</translation>
    </message>
    <message>
        <source>careful_choice_needs_brand</source>
        <translation>People who compare start with names they know, so building the brand weighs more</translation>
    </message>
    <message>
        <source>case_studies_settle_doubts</source>
        <translation>A detailed success story settles the doubts of careful buyers</translation>
    </message>
    <message>
        <source>cash_back_within_a_month</source>
        <translation>The money must be back within a month, and brand building is not that fast</translation>
    </message>
    <message>
        <source>cash_back_within_a_quarter</source>
        <translation>The money must be back within three months, so what sells soon comes first</translation>
    </message>
    <message>
        <source>children_need_their_parents</source>
        <translation>For children’s products, address the parents and collect no data from minors</translation>
    </message>
    <message>
        <source>consumer_feeds_few_firms</source>
        <translation>These platforms are for private life; few business buyers are there</translation>
    </message>
    <message>
        <source>consumer_targeting_wastes_on_firms</source>
        <translation>Targeting here follows private interests, so most money misses your buyers</translation>
    </message>
    <message>
        <source>creators_rarely_speak_to_firms</source>
        <translation>Few Arabic creators and shows speak to firms</translation>
    </message>
    <message>
        <source>difference_must_be_explained</source>
        <translation>What sets your product apart needs explaining, and content is the place</translation>
    </message>
    <message>
        <source>difference_must_be_proved</source>
        <translation>You say your product is better, and customers want proof</translation>
    </message>
    <message>
        <source>discount_does_not_settle_it</source>
        <translation>A discount does not settle a careful decision</translation>
    </message>
    <message>
        <source>discounts_damage_premium</source>
        <translation>Discounts weaken a brand that sells on worth, not price</translation>
    </message>
    <message>
        <source>donation_appeals_need_a_permit</source>
        <translation>Collecting donations usually needs a permit, so allow time before starting</translation>
    </message>
    <message>
        <source>education_training_natural_lesson</source>
        <translation>A short free lesson shows learners what they will get</translation>
    </message>
    <message>
        <source>education_training_natural_search</source>
        <translation>People who mean to learn search for a course by the skill</translation>
    </message>
    <message>
        <source>education_training_natural_trust</source>
        <translation>Learners trust those who studied before them and people they have met</translation>
    </message>
    <message>
        <source>education_training_poor_fit</source>
        <translation>A course is not picked from a shelf or a sign, but after questions and comparison</translation>
    </message>
    <message>
        <source>education_training_senseless</source>
        <translation>Delivery apps do not sell courses</translation>
    </message>
    <message>
        <source>few_bidders_cheap_clicks</source>
        <translation>Few rivals bid, so search clicks are cheaper</translation>
    </message>
    <message>
        <source>few_buy_at_first_sight</source>
        <translation>Who thinks for months seldom buys at the first advert, listing or message</translation>
    </message>
    <message>
        <source>few_named_government_buyers</source>
        <translation>Public buyers are few and known by name; mass advertising goes to others</translation>
    </message>
    <message>
        <source>few_warm_visitors</source>
        <translation>Few visitors came with interest, so there are few to bring back</translation>
    </message>
    <message>
        <source>finance_adverts_need_verification</source>
        <translation>Platforms verify financial advertisers before publishing, so allow time</translation>
    </message>
    <message>
        <source>finance_lives_on_trust</source>
        <translation>Money is only given to a trusted name, so building the brand weighs more</translation>
    </message>
    <message>
        <source>firms_do_not_buy_in_passing</source>
        <translation>Firms do not buy by walking past a shop or trying a sample</translation>
    </message>
    <message>
        <source>firms_do_not_order_by_delivery_app</source>
        <translation>Delivery apps serve people; firms do not order there</translation>
    </message>
    <message>
        <source>firms_search_less_by_map</source>
        <translation>Firms seldom look for their suppliers on the map</translation>
    </message>
    <message>
        <source>good_creative_lifts_ads</source>
        <translation>You have someone who makes content, and a good advert makes every view count</translation>
    </message>
    <message>
        <source>government_asks_for_past_work</source>
        <translation>Public bodies first ask for documented past work</translation>
    </message>
    <message>
        <source>government_is_no_walk_in_buyer</source>
        <translation>Public bodies do not buy on offers, loyalty cards or shop windows</translation>
    </message>
    <message>
        <source>health_adverts_need_approval</source>
        <translation>Health advertising usually needs approval first, so allow time before starting</translation>
    </message>
    <message>
        <source>health_clinic_natural_search</source>
        <translation>Patients search for a doctor nearby when they need one</translation>
    </message>
    <message>
        <source>health_clinic_natural_snapchat</source>
        <translation>Many families discover clinics and cosmetic care on Snapchat</translation>
    </message>
    <message>
        <source>health_clinic_natural_trust</source>
        <translation>People choose a doctor on trust and on the word of other patients</translation>
    </message>
    <message>
        <source>health_clinic_poor_fit</source>
        <translation>Few of those who listen or attend need treatment now</translation>
    </message>
    <message>
        <source>health_clinic_poor_fit_business</source>
        <translation>It speaks to firms, while a patient is looking for a doctor</translation>
    </message>
    <message>
        <source>health_clinic_poor_fit_offers</source>
        <translation>Care is chosen on trust; a discount or a sample can raise doubts</translation>
    </message>
    <message>
        <source>health_clinic_senseless_business</source>
        <translation>Patients do not come through sales calls, sales visits or trade fairs</translation>
    </message>
    <message>
        <source>home_services_natural_near</source>
        <translation>The service sells in the neighbourhood; a flyer or a message is enough for a call</translation>
    </message>
    <message>
        <source>home_services_natural_need</source>
        <translation>When something breaks, people search and call the first one they find nearby</translation>
    </message>
    <message>
        <source>home_services_natural_trust</source>
        <translation>People let someone into their home when others vouch for them</translation>
    </message>
    <message>
        <source>home_services_need_comes_suddenly</source>
        <translation>The need for your service comes suddenly; people who browse for fun are not waiting for it</translation>
    </message>
    <message>
        <source>home_services_poor_fit_business</source>
        <translation>This is for selling to firms, and most of your calls come from homes</translation>
    </message>
    <message>
        <source>home_services_poor_fit_mass</source>
        <translation>It reaches many people, few of whom have something broken today</translation>
    </message>
    <message>
        <source>home_services_poor_fit_rare</source>
        <translation>Repairs are rare; a reward or a message cannot make a need</translation>
    </message>
    <message>
        <source>home_services_poor_fit_reading</source>
        <translation>Someone who needs a technician wants a phone number, not something to follow</translation>
    </message>
    <message>
        <source>home_services_senseless</source>
        <translation>Nobody hires a technician this way</translation>
    </message>
    <message>
        <source>home_services_senseless_business</source>
        <translation>This channel sells to firms, and households want a technician now</translation>
    </message>
    <message>
        <source>improvement_needs_telling</source>
        <translation>Your product’s advantage deserves to be known, so building the brand weighs a little more</translation>
    </message>
    <message>
        <source>impulse_lives_on_the_moment</source>
        <translation>Impulse purchases are made by the moment, so direct offers weigh more</translation>
    </message>
    <message>
        <source>innovation_needs_introducing</source>
        <translation>Something wholly new has to be introduced before it can be sold</translation>
    </message>
    <message>
        <source>intent_is_present</source>
        <translation>Your customers are searching now, so a search advert meets them at the moment of need</translation>
    </message>
    <message>
        <source>intent_is_present_nearby</source>
        <translation>Your customers look for this nearby, and the map leads them to you</translation>
    </message>
    <message>
        <source>letters_to_firms_cost_more</source>
        <translation>A letter to a firm costs more than a flyer to homes</translation>
    </message>
    <message>
        <source>linkedin_is_for_work</source>
        <translation>People are on LinkedIn for work, not to buy for themselves</translation>
    </message>
    <message>
        <source>linkedin_reaches_decision_makers</source>
        <translation>On LinkedIn you reach decision makers by their job</translation>
    </message>
    <message>
        <source>list_consent_unsure</source>
        <translation>Before writing to the list, check that people agreed to it</translation>
    </message>
    <message>
        <source>local_means_cover_one_place</source>
        <translation>This serves one place, while you sell across the country</translation>
    </message>
    <message>
        <source>local_means_do_not_cross_borders</source>
        <translation>What works in one neighbourhood is hard to repeat in several countries</translation>
    </message>
    <message>
        <source>local_means_do_not_serve_the_world</source>
        <translation>This works for one neighbourhood, and your customers are all over the world</translation>
    </message>
    <message>
        <source>local_media_stop_at_the_border</source>
        <translation>Boards and stations cover one city or country, not several</translation>
    </message>
    <message>
        <source>long_cycle_needs_memory</source>
        <translation>The decision is long and most people are not buying now, so let them remember you</translation>
    </message>
    <message>
        <source>long_deliberation_reads</source>
        <translation>People who think for months read and watch a lot before choosing</translation>
    </message>
    <message>
        <source>long_horizon_lets_brand_grow</source>
        <translation>The horizon is long enough for brand building to bear fruit</translation>
    </message>
    <message>
        <source>low_price_rests_on_offers</source>
        <translation>Those who sell on price win more by offers than by fame</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_natural_meet</source>
        <translation>Wholesale buyers want to see the goods and know the supplier</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_natural_proof</source>
        <translation>A supply job done well is the best argument for a buyer who fears delays</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_natural_reach</source>
        <translation>The buyers are known by firm and name, so they can be addressed directly</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_poor_fit_feeds</source>
        <translation>People scrolling for fun rarely buy for factories and shops</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_poor_fit_offers</source>
        <translation>Wholesale prices are negotiated; a short offer changes little</translation>
    </message>
    <message>
        <source>manufacturing_wholesale_poor_fit_public</source>
        <translation>Passers-by are not the ones who buy wholesale</translation>
    </message>
    <message>
        <source>maps_answer_local_searches_first</source>
        <translation>In local searches the map comes before the websites</translation>
    </message>
    <message>
        <source>marketplaces_compare_by_price</source>
        <translation>Marketplaces put your premium product beside the cheapest</translation>
    </message>
    <message>
        <source>mass_media_misses_firms</source>
        <translation>Most people who see this advertising do not buy for a firm</translation>
    </message>
    <message>
        <source>mass_texts_cheapen_the_brand</source>
        <translation>Mass text messages cheapen a premium brand</translation>
    </message>
    <message>
        <source>measuring_cuts_waste</source>
        <translation>You measure, so waste is seen and cut</translation>
    </message>
    <message>
        <source>memory_outlasts_the_cycle</source>
        <translation>The purchase is far off, so your name must stay in memory until then</translation>
    </message>
    <message>
        <source>national_media_do_not_span_the_world</source>
        <translation>These are national media; covering the world with them is very dear</translation>
    </message>
    <message>
        <source>neighbours_all_reachable</source>
        <translation>The neighbours are close, and all of them can be reached</translation>
    </message>
    <message>
        <source>new_brand_first_sells</source>
        <translation>A new business needs first sales before it can widen its name</translation>
    </message>
    <message>
        <source>news_is_news</source>
        <translation>A truly new idea is news the press will carry</translation>
    </message>
    <message>
        <source>newsletter_still_wins_prospects</source>
        <translation>Customers buy once, so a newsletter only helps with those who have not bought yet</translation>
    </message>
    <message>
        <source>next_purchase_is_far</source>
        <translation>The next purchase is a year away, so past customers bring little now</translation>
    </message>
    <message>
        <source>next_purchase_is_near</source>
        <translation>Your customers buy monthly, so a reminder soon brings an order</translation>
    </message>
    <message>
        <source>no_felt_problem_no_reply</source>
        <translation>People who feel no problem do not answer offers to solve it</translation>
    </message>
    <message>
        <source>no_next_purchase</source>
        <translation>Customers buy once, so there is no next purchase to invite them to</translation>
    </message>
    <message>
        <source>no_time_to_read</source>
        <translation>A same-day decision leaves no time to read or follow</translation>
    </message>
    <message>
        <source>nobody_has_bought_yet</source>
        <translation>There are no customers yet to recommend you, review you or come back</translation>
    </message>
    <message>
        <source>nobody_knows_the_need</source>
        <translation>Nobody asks for what they do not know they need, so start upstream</translation>
    </message>
    <message>
        <source>nobody_searches_the_unknown</source>
        <translation>Nobody searches for something they do not know exists</translation>
    </message>
    <message>
        <source>nobody_studies_small_purchases</source>
        <translation>Nobody searches or reads for long before buying on impulse</translation>
    </message>
    <message>
        <source>nonprofit_natural_cause</source>
        <translation>A cause spreads through a story people tell and faces they trust</translation>
    </message>
    <message>
        <source>nonprofit_natural_donors</source>
        <translation>Donors give again when they hear what their gift has done</translation>
    </message>
    <message>
        <source>nonprofit_poor_fit_selling</source>
        <translation>Donors do not want to be treated as customers to sell to</translation>
    </message>
    <message>
        <source>nonprofit_senseless</source>
        <translation>This is for selling goods, and a gift is not goods</translation>
    </message>
    <message>
        <source>novelty_responds_to_advertising</source>
        <translation>Advertising something new draws more response than the familiar</translation>
    </message>
    <message>
        <source>offers_trigger_unplanned_purchases</source>
        <translation>A short offer triggers purchases nobody had planned</translation>
    </message>
    <message>
        <source>officials_out_of_reach_of_bought_audiences</source>
        <translation>This advertising cannot single out the people who decide in public bodies</translation>
    </message>
    <message>
        <source>officials_visit_fairs</source>
        <translation>Officials meet suppliers at trade fairs</translation>
    </message>
    <message>
        <source>offline_sales_lean_on_activation</source>
        <translation>Selling in a shop or by phone needs what brings the visit and the call</translation>
    </message>
    <message>
        <source>one_sale_too_small_for_outreach</source>
        <translation>One sale to one person does not pay for a visit or a call</translation>
    </message>
    <message>
        <source>one_sign_can_be_local</source>
        <translation>One board near the shop is enough for the neighbourhood to see it</translation>
    </message>
    <message>
        <source>online_sales_need_brand</source>
        <translation>Selling online is easy for all, and your name is what sets you apart</translation>
    </message>
    <message>
        <source>part_of_audience_outside_city</source>
        <translation>Part of the readers and viewers live outside your city</translation>
    </message>
    <message>
        <source>platforms_refuse_tobacco_alcohol</source>
        <translation>Tobacco and alcohol are refused here by the platforms or the law</translation>
    </message>
    <message>
        <source>premium_buyers_expect_to_be_met</source>
        <translation>Those who pay more expect to be met and looked after</translation>
    </message>
    <message>
        <source>premium_rests_on_reputation</source>
        <translation>A higher price rests on reputation, so building the brand weighs more</translation>
    </message>
    <message>
        <source>price_comparison_in_marketplaces</source>
        <translation>Marketplaces are where prices are compared, and yours does well there</translation>
    </message>
    <message>
        <source>price_seekers_react_to_offers</source>
        <translation>Your customers look for the price, and offers move them</translation>
    </message>
    <message>
        <source>prime_contractors_open_doors</source>
        <translation>A main contractor or partner opens contracts you cannot win alone</translation>
    </message>
    <message>
        <source>professional_services_natural_expertise</source>
        <translation>Those who share what they know are known as experts before they are needed</translation>
    </message>
    <message>
        <source>professional_services_natural_trust</source>
        <translation>An expert is chosen on a recommendation and on past work</translation>
    </message>
    <message>
        <source>professional_services_poor_fit_mass</source>
        <translation>Most people who see this advertising need no adviser</translation>
    </message>
    <message>
        <source>professional_services_poor_fit_offers</source>
        <translation>A discount on advice makes it look worth less</translation>
    </message>
    <message>
        <source>professional_services_senseless</source>
        <translation>Professional services are not listed like goods or handed out as samples</translation>
    </message>
    <message>
        <source>property_adverts_need_a_permit</source>
        <translation>Off-plan property advertising usually needs a permit, with time and fees</translation>
    </message>
    <message>
        <source>ranking_is_easier</source>
        <translation>With little competition, ranking in search is easier</translation>
    </message>
    <message>
        <source>readers_anywhere_can_buy</source>
        <translation>A reader in any country can buy from you</translation>
    </message>
    <message>
        <source>readers_live_elsewhere</source>
        <translation>Readers and viewers may be anywhere, and few live in your neighbourhood</translation>
    </message>
    <message>
        <source>real_estate_natural_browse</source>
        <translation>People who want a property start with the listing sites</translation>
    </message>
    <message>
        <source>real_estate_natural_meet</source>
        <translation>A large deal is made when buyer and seller meet</translation>
    </message>
    <message>
        <source>real_estate_natural_standing</source>
        <translation>Buyers feel safe with a project they see and hear about everywhere</translation>
    </message>
    <message>
        <source>real_estate_poor_fit_once</source>
        <translation>Someone who has bought will not buy again soon, so past buyers bring little</translation>
    </message>
    <message>
        <source>real_estate_poor_fit_push</source>
        <translation>Nobody buys a home because of a passing message or a quick discount</translation>
    </message>
    <message>
        <source>real_estate_poor_fit_reading</source>
        <translation>Buyers want to see the property, not read about it at length</translation>
    </message>
    <message>
        <source>real_estate_senseless</source>
        <translation>Property cannot be sampled, ordered like goods or bought again and again</translation>
    </message>
    <message>
        <source>relations_decide_tenders</source>
        <translation>Direct relations and following tenders decide here</translation>
    </message>
    <message>
        <source>remembered_until_they_choose</source>
        <translation>A choice that takes months goes to a name that is remembered</translation>
    </message>
    <message>
        <source>remembered_when_the_want_comes</source>
        <translation>They do not buy now but remember you when the need comes</translation>
    </message>
    <message>
        <source>reminder_through_deliberation</source>
        <translation>They think it over for long; a reminder keeps your name present until they decide</translation>
    </message>
    <message>
        <source>restaurant_cafe_natural_nearby</source>
        <translation>Hungry people look nearby and decide from the map, the reviews and the shopfront</translation>
    </message>
    <message>
        <source>restaurant_cafe_natural_regulars</source>
        <translation>Regulars order and book with a message</translation>
    </message>
    <message>
        <source>restaurant_cafe_natural_taste</source>
        <translation>Food is wanted once it is seen or tasted</translation>
    </message>
    <message>
        <source>restaurant_cafe_poor_fit_far</source>
        <translation>It reaches people too far away to come to your tables</translation>
    </message>
    <message>
        <source>restaurant_cafe_poor_fit_reading</source>
        <translation>Choosing where to eat is quick; few people search or read much first</translation>
    </message>
    <message>
        <source>restaurant_cafe_senseless</source>
        <translation>Nobody chooses a restaurant this way</translation>
    </message>
    <message>
        <source>restaurant_cafe_senseless_business</source>
        <translation>This channel sells to firms, and your customers come to eat</translation>
    </message>
    <message>
        <source>retail_ecommerce_natural_ready</source>
        <translation>Online shoppers compare and come back to what they liked; here you are ready to sell</translation>
    </message>
    <message>
        <source>retail_ecommerce_natural_shown</source>
        <translation>A product seen in use in a short clip sells faster than a picture in a shop</translation>
    </message>
    <message>
        <source>retail_ecommerce_poor_fit</source>
        <translation>A long way round to an online shop: much effort for few orders</translation>
    </message>
    <message>
        <source>retail_ecommerce_poor_fit_business</source>
        <translation>This content is made to convince firms; an online shopper orders without it</translation>
    </message>
    <message>
        <source>retail_ecommerce_senseless_business</source>
        <translation>This channel sells to firms, and your shop sells to people</translation>
    </message>
    <message>
        <source>reviews_separate_rivals</source>
        <translation>Between similar rivals, reviews tip the balance</translation>
    </message>
    <message>
        <source>rivals_bid_up_clicks</source>
        <translation>Many rivals bid, which makes each click dearer</translation>
    </message>
    <message>
        <source>searchers_are_ready</source>
        <translation>Customers are already searching, so meet them when they do</translation>
    </message>
    <message>
        <source>seen_wanted_bought</source>
        <translation>A quick purchase: seen, wanted, bought</translation>
    </message>
    <message>
        <source>short_horizon_favours_sales</source>
        <translation>The horizon is short, and brand building takes about half a year to show</translation>
    </message>
    <message>
        <source>showing_explains_novelty</source>
        <translation>New things are understood fastest when seen working</translation>
    </message>
    <message>
        <source>small_radius_costs_more</source>
        <translation>Advertising in a small circle makes each view dearer</translation>
    </message>
    <message>
        <source>software_saas_natural_learn</source>
        <translation>Software buyers learn, try and read before they decide</translation>
    </message>
    <message>
        <source>software_saas_natural_linkedin</source>
        <translation>People who decide on software in firms are on LinkedIn</translation>
    </message>
    <message>
        <source>software_saas_natural_proof</source>
        <translation>Buyers trust software that worked for a firm like theirs or that a partner suggests</translation>
    </message>
    <message>
        <source>software_saas_poor_fit_local</source>
        <translation>Software sells anywhere; local means reach few who need it</translation>
    </message>
    <message>
        <source>software_saas_poor_fit_mass</source>
        <translation>A broad audience, few of whom want software for their work</translation>
    </message>
    <message>
        <source>software_saas_poor_fit_offers</source>
        <translation>Software is chosen because it solves a problem, not because it is discounted</translation>
    </message>
    <message>
        <source>software_saas_senseless</source>
        <translation>Software is not sold with a shelf sample or a street sign</translation>
    </message>
    <message>
        <source>someone_makes_the_content</source>
        <translation>You have someone to make content regularly, which this channel depends on</translation>
    </message>
    <message>
        <source>standing_by_association</source>
        <translation>A brand gains standing when respected voices speak of it</translation>
    </message>
    <message>
        <source>stories_create_the_want</source>
        <translation>Stories and examples wake a want that was not there</translation>
    </message>
    <message>
        <source>subscribers_stay_for_the_brand</source>
        <translation>Subscribers stay long with a name they trust, so building the brand weighs more</translation>
    </message>
    <message>
        <source>teaching_creates_the_category</source>
        <translation>Before people buy a new kind of thing, they must understand it</translation>
    </message>
    <message>
        <source>tenders_not_won_by_advertising</source>
        <translation>Public tenders are not won with platform advertising</translation>
    </message>
    <message>
        <source>tenders_not_won_on_feeds</source>
        <translation>Tenders are not won with posts</translation>
    </message>
    <message>
        <source>the_want_comes_later</source>
        <translation>They do not feel the need yet, so few buy at once</translation>
    </message>
    <message>
        <source>they_asked_for_messages</source>
        <translation>The people on your list asked for your messages, so they read and answer them more</translation>
    </message>
    <message>
        <source>they_look_for_understanding</source>
        <translation>They know the problem but not the solution, so they look for an explanation</translation>
    </message>
    <message>
        <source>tourism_hospitality_natural_inspire</source>
        <translation>A trip begins with a picture or a clip that makes people dream of the place</translation>
    </message>
    <message>
        <source>tourism_hospitality_natural_plan</source>
        <translation>Travellers compare, read reviews, then book where they search</translation>
    </message>
    <message>
        <source>tourism_hospitality_poor_fit_business</source>
        <translation>This suits selling to firms more than a guest planning a holiday</translation>
    </message>
    <message>
        <source>tourism_hospitality_senseless</source>
        <translation>A stay or a trip cannot be handed out as a sample</translation>
    </message>
    <message>
        <source>tourism_hospitality_senseless_business</source>
        <translation>Guests do not book a holiday through a sales call or a webinar</translation>
    </message>
    <message>
        <source>travel_sells_by_the_date</source>
        <translation>A room or trip whose date has passed is lost, so selling soon weighs more</translation>
    </message>
    <message>
        <source>travel_takes_the_hours</source>
        <translation>Travelling to scattered customers eats the selling hours</translation>
    </message>
    <message>
        <source>trusted_demonstration</source>
        <translation>A trusted person trying it in public makes the new familiar</translation>
    </message>
    <message>
        <source>urgent_need_closes_quickly</source>
        <translation>The need is urgent: those who search now buy today</translation>
    </message>
    <message>
        <source>urgent_need_leaves_little_to_brand</source>
        <translation>An urgent need is met at once, which leaves less weight to building the brand</translation>
    </message>
    <message>
        <source>what_is_remembered_is_built_on</source>
        <translation>In two years, what people remember is built on again and again</translation>
    </message>
    <message>
        <source>young_apps_lack_decision_makers</source>
        <translation>People who decide in firms rarely buy through young people’s apps</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>business</source>
        <translation>The business</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Goals and horizon</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Customers and market</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Offer and price</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Budget and team</translation>
    </message>
    <message>
        <source>today</source>
        <translation>Channels today</translation>
    </message>
</context>
<context>
    <name>sectors</name>
    <message>
        <source>beauty_personal_care</source>
        <translation>Beauty and personal care</translation>
    </message>
    <message>
        <source>beauty_personal_care.differs</source>
        <translation>The result can be seen, so short video, influencers and customers’ pictures used with permission persuade more than words. Margins are good and visits repeat, so a loyalty scheme and a timely reminder may raise what each customer is worth.</translation>
    </message>
    <message>
        <source>education_training</source>
        <translation>Education and training</translation>
    </message>
    <message>
        <source>education_training.differs</source>
        <translation>Learners and parents compare for a long time before they enrol, so explanations, webinars and open days prepare the decision. Intake is seasonal, often twice a year, and the sector gives marketing a larger part of its revenue than others do.</translation>
    </message>
    <message>
        <source>health_clinic</source>
        <translation>Clinics and health</translation>
    </message>
    <message>
        <source>health_clinic.differs</source>
        <translation>Trust comes before price: patients read reviews, search for a clinic nearby and ask people who have been. Health advertising is restricted in several countries, above all before-and-after pictures and promised results, so ask the health authority first.</translation>
    </message>
    <message>
        <source>home_services</source>
        <translation>Home services and contractors</translation>
    </message>
    <message>
        <source>home_services.differs</source>
        <translation>The need is rare but urgent when it comes: whoever looks for a tradesman calls the first name they trust. Clicks are dear yet many end in a call, and referrals, maps and pictures before and after the work complete the picture.</translation>
    </message>
    <message>
        <source>manufacturing_wholesale</source>
        <translation>Manufacturing and wholesale</translation>
    </message>
    <message>
        <source>manufacturing_wholesale.differs</source>
        <translation>Buyers are few, deals large and several people decide, so fairs, visits, a catalogue and case studies are the language of the trade. Margins are limited and orders repeat, so keeping an old buyer may be worth more than wide advertising.</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <translation>Charities and non-profits</translation>
    </message>
    <message>
        <source>nonprofit.differs</source>
        <translation>A donor buys nothing but trusts you with something, so openness, stories of impact and regular messages come before any advertising. Ramadan is the peak of giving, and collecting donations usually needs a licence: check it before any campaign.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Another sector</translation>
    </message>
    <message>
        <source>other.differs</source>
        <translation>We hold no averages for this sector, so we start from general ones with wide ranges. Your answers about order value, margin and how long buyers take to decide matter more here than elsewhere.</translation>
    </message>
    <message>
        <source>professional_services</source>
        <translation>Professional services</translation>
    </message>
    <message>
        <source>professional_services.differs</source>
        <translation>Few possible clients are looking now and the rest will need you later, so the firm they remember then is asked first. Referrals, partnerships, case studies and a presence on LinkedIn prove skill better than discounts do.</translation>
    </message>
    <message>
        <source>real_estate</source>
        <translation>Real estate</translation>
    </message>
    <message>
        <source>real_estate.differs</source>
        <translation>Values are high, decisions slow and few enquirers buy, so a good enquiry matters more than a cheap one. Portals and brokers carry much of the demand, and an ad may have to show a licence number, in Saudi Arabia and the Emirates for example.</translation>
    </message>
    <message>
        <source>restaurant_cafe</source>
        <translation>Restaurants and cafés</translation>
    </message>
    <message>
        <source>restaurant_cafe.differs</source>
        <translation>Buyers are nearby and decide on the spot, so maps, reviews, the shop front and short video usually beat wide campaigns. One order is small but comes back often, and delivery apps act as a market that takes a commission.</translation>
    </message>
    <message>
        <source>retail_ecommerce</source>
        <translation>Retail and online shops</translation>
    </message>
    <message>
        <source>retail_ecommerce.differs</source>
        <translation>People decide fast and margins are thin, so what reaches those about to buy tends to pay first: shopping ads, marketplaces and reminders to visitors who left. Customer reviews and seasons such as Ramadan and White Friday may weigh more than the rest of the year.</translation>
    </message>
    <message>
        <source>software_saas</source>
        <translation>Software and SaaS</translation>
    </message>
    <message>
        <source>software_saas.differs</source>
        <translation>Margins are high and subscriptions renew, so a good lead can cost more and be paid back over time. Clicks are dear, while content, webinars and demonstrations usually bring leads at a lower cost as months pass.</translation>
    </message>
    <message>
        <source>tourism_hospitality</source>
        <translation>Tourism and hospitality</translation>
    </message>
    <message>
        <source>tourism_hospitality.differs</source>
        <translation>Demand is seasonal, searches many and clicks fairly cheap, and a room left empty tonight is lost. Pictures, reviews and booking agencies settle the choice, so the sector leans to campaigns close to the travel date.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>axis</source>
        <translation>place on the axis from 0 to 1</translation>
    </message>
    <message>
        <source>click</source>
        <translation>click</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>cpc</source>
        <translation>by the click</translation>
    </message>
    <message>
        <source>cpm</source>
        <translation>by the thousand impressions</translation>
    </message>
    <message>
        <source>customers_per_month</source>
        <translation>new customers a month</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>multiplier</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>flyer or letter</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>followers</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour of work</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>hours_per_1000_usd</source>
        <translation>hours per 1,000 USD</translation>
    </message>
    <message>
        <source>hours_per_event</source>
        <translation>hours per event</translation>
    </message>
    <message>
        <source>hours_per_month</source>
        <translation>hours a month</translation>
    </message>
    <message>
        <source>hours_per_week</source>
        <translation>hours a week</translation>
    </message>
    <message>
        <source>leads_per_month</source>
        <translation>leads a month</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>listing for a month</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>million_people</source>
        <translation>million people</translation>
    </message>
    <message>
        <source>money</source>
        <translation>in your currency</translation>
    </message>
    <message>
        <source>money_per_hour</source>
        <translation>in your currency per hour</translation>
    </message>
    <message>
        <source>money_per_month</source>
        <translation>in your currency a month</translation>
    </message>
    <message>
        <source>money_per_order</source>
        <translation>in your currency per order</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>none</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>people_per_unit</source>
        <translation>people per unit</translation>
    </message>
    <message>
        <source>per_1000_people_per_month</source>
        <translation>per 1,000 people a month</translation>
    </message>
    <message>
        <source>per_contact</source>
        <translation>by the person contacted</translation>
    </message>
    <message>
        <source>per_event</source>
        <translation>by the event</translation>
    </message>
    <message>
        <source>per_hour</source>
        <translation>by the hour</translation>
    </message>
    <message>
        <source>per_month</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>per_year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>media placement</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>responses_per_unit</source>
        <translation>responses per unit</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share from 0 to 1</translation>
    </message>
    <message>
        <source>sign_month</source>
        <translation>month of the sign</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>slope of the response curve</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>stand at a fair</translation>
    </message>
    <message>
        <source>thousand_impressions</source>
        <translation>1,000 impressions</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>units_per_usd</source>
        <translation>units per US dollar</translation>
    </message>
    <message>
        <source>us_level</source>
        <translation>relative to the US level</translation>
    </message>
    <message>
        <source>usd</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>usd_per_1000_impressions</source>
        <translation>USD per 1,000 impressions</translation>
    </message>
    <message>
        <source>usd_per_click</source>
        <translation>USD per click</translation>
    </message>
    <message>
        <source>usd_per_contact</source>
        <translation>USD per contact</translation>
    </message>
    <message>
        <source>usd_per_event</source>
        <translation>USD per time</translation>
    </message>
    <message>
        <source>usd_per_hour</source>
        <translation>USD per hour</translation>
    </message>
    <message>
        <source>usd_per_month</source>
        <translation>USD a month</translation>
    </message>
    <message>
        <source>visits_per_month</source>
        <translation>visits a month</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>webinar</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
</context>
</TS>
